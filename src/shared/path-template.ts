import { consistsOf } from "./wildcards.ts";

/** The segments of a path template, each as the texts around its parameters. */
export type PathTemplate = readonly (readonly string[])[];

/** Reads `/carts/{id}`; `read` writes literal text as paths have it. */
export function pathTemplate(template: string, read: (text: string) => string = (text) => text): PathTemplate {
  return template.split("/").map((segment) => segment.split(/\{[^{}]*\}/).map(read));
}

/** Whether a path has those segments; `least` is the length of the shortest value of a parameter. */
export function fitsTemplate(path: string, template: PathTemplate, least: 0 | 1): boolean {
  const segments = path.split("/");
  return (
    segments.length === template.length && template.every((parts, at) => consistsOf(segments[at] ?? "", parts, least))
  );
}

// The matcher of a spec's paths, compiled ahead of time: no router to load, and none to fill at start-up.
import { addRoute, createRouter } from "rou3";
import { compileRouterToString } from "rou3/compiler";
import type { Document } from "./bundle.ts";

/** The source of a module with `findPath`, which finds the path template that a percent-encoded path belongs to. */
export function pathsSource(document: Document): string {
  const router = createRouter<string>();
  for (const path of Object.keys(document["paths"])) addRoute(router, "", path.replaceAll(/\{(\w+)\}/g, ":$1"), path);
  // One line a branch, so that a change of the spec is a small change here.
  const matcher = compileRouterToString(router, "findPath").replaceAll(/(?<=[;{}])(?=if|else|let|return|const)/g, "\n");
  return `export ${matcher}\n`;
}

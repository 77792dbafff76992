import type { PathStep } from "./rule-path.ts";
import type { WrittenText } from "./ruled.ts";

/**
 * A name on a path into XML or into parts that stands nowhere in the body. These are not read further: what is somewhere in the
 * text may be at another place.
 */
export function absentName({ text, type = "" }: WrittenText, steps: readonly PathStep[]): string | undefined {
  const isXml = /xml/i.test(type) || (type === "" && text.trimStart().startsWith("<"));
  if (!isXml && !/^multipart\//i.test(type)) return undefined;
  const names = steps
    .flatMap((step) => ("name" in step ? [step.name] : []))
    .filter((name) => !/^(?:\d+$|#)/.test(name));
  return isXml ? names.find((name) => !isInXml(text, name)) : names.slice(0, 1).find((name) => !isPart(text, name));
}

/** Whether there is an element or an attribute of a name, whatever its namespace. */
function isInXml(text: string, name: string): boolean {
  const local = name.slice(Math.max(name.lastIndexOf(":"), name.startsWith("@") ? 0 : -1) + 1);
  return name.startsWith("@") ? text.includes(local) : text.includes(`<${local}`) || text.includes(`:${local}`);
}

/** Whether a part has a name, in quotation marks or without. Others than plain ones may be written otherwise. */
function isPart(text: string, name: string): boolean {
  return !/^[\w.-]+$/.test(name) || text.includes(`"${name}"`) || text.includes(`name=${name}`);
}

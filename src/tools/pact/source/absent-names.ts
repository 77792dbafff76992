import { type Element, elementsOf, localName } from "./markup.ts";
import { type BodyPart, partsIn } from "./parts.ts";
import { inExample, type PathStep } from "./rule-path.ts";
import { structureIn, type WrittenText } from "./ruled.ts";

/** The name on a path into XML or into parts that does not stand there in the body. */
export function absentName({ text, type = "" }: WrittenText, steps: readonly PathStep[]): string | undefined {
  if (/^multipart\//i.test(type)) return absentPart(text, type, steps);
  const isXml = /xml/i.test(type) || (type === "" && text.trimStart().startsWith("<"));
  const top = isXml ? elementsOf(text) : undefined;
  return top === undefined ? undefined : absentElement(top, steps);
}

function absentElement(top: Element, steps: readonly PathStep[]): string | undefined {
  let here: readonly Element[] = [top];
  for (const step of steps) {
    const below = here.flatMap(({ children }) => children);
    if ("every" in step) here = step.every === "part" ? below : [...new Set([...here, ...below])];
    else if (step.name.startsWith("@")) {
      const name = localName(step.name.slice(1));
      return here.some(({ attributes }) => attributes.includes(name)) ? undefined : step.name;
    } else if (!/^\d+$|^#/.test(step.name)) {
      const name = localName(step.name);
      here = below.filter((element) => element.name === name);
      if (here.length === 0) return step.name;
    }
  }
  return undefined;
}

/** A rule is for the whole of a part, for one of its headers, or for what is in a file. */
function absentPart(body: string, type: string, [first, ...rest]: readonly PathStep[]): string | undefined {
  const parts = partsIn(body, type);
  // Names other than plain ones may be written otherwise; a part without one is known by its number.
  if (parts === undefined || first === undefined || "every" in first) return undefined;
  if (!/^[\w.-]+$/.test(first.name) || /^\d+$/.test(first.name)) return undefined;
  const named = parts.filter(({ name }) => name === first.name);
  if (named.length === 0) return first.name;
  const absent = named.map((part) => absentInPart(part, rest));
  return absent.includes(undefined) ? undefined : absent[0];
}

function absentInPart(part: BodyPart, steps: readonly PathStep[]): string | undefined {
  const [step] = steps;
  if (step === undefined || "every" in step || part.headers.includes(step.name.toLowerCase())) return undefined;
  if (!part.isFile) return step.name;
  if (/xml/i.test(part.type ?? "")) return absentName(part, steps);
  const structure = structureIn(part.text);
  return structure === undefined || inExample(structure, steps, [steps]).place === "nowhere" ? step.name : undefined;
}

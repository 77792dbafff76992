import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { canonicalJson } from "../../../shared/json.ts";
import { isJsonObject, type JsonObject } from "../source/json-object.ts";
import { itemsOf, membersOf } from "../source/json-text.ts";

/** The comment by which an interaction names the test file that wrote it. */
export const marker = "session-context-kit";

/** An interaction as it stands in a pact file. */
export interface WrittenInteraction {
  readonly description: string;
  /** Pact keeps one interaction for each: the description and the states. */
  readonly identity: string;
  /** The test file that wrote it; undefined for one that no contract of this kit wrote. */
  readonly testFile: string | undefined;
  /** What it says, whoever wrote it. */
  readonly content: string;
}

/** The interactions of a pact file; none if there is no such file. */
export function readInteractions(file: string): WrittenInteraction[] {
  if (!existsSync(file)) return [];
  const { interactions } = JSON.parse(readFileSync(file, "utf8")) as JsonObject;
  return Array.isArray(interactions) ? interactions.filter(isJsonObject).map(writtenInteraction) : [];
}

/** Takes interactions out of a pact file, and leaves the rest of it byte for byte. */
export function removeInteractions(file: string, isUnwanted: (one: WrittenInteraction) => boolean): void {
  if (!existsSync(file)) return;
  const text = readFileSync(file, "utf8");
  const list = membersOf(text).get("interactions");
  if (list === undefined) return;
  const items = itemsOf(text, list.start).map(({ start, end }) => text.slice(start, end));
  const kept = items.filter((item) => !isUnwanted(writtenInteraction(JSON.parse(item) as JsonObject)));
  if (kept.length === items.length) return;
  const inside = kept.length === 0 ? "" : `\n    ${kept.join(",\n    ")}\n  `;
  writeFileSync(file, `${text.slice(0, list.start)}[${inside}]${text.slice(list.end)}`);
}

function writtenInteraction(value: JsonObject): WrittenInteraction {
  const { comments, description, providerStates, ...content } = value;
  const testFile = isJsonObject(comments) ? comments[marker] : undefined;
  return {
    description: String(description),
    identity: identityOf(String(description), providerStates),
    testFile: typeof testFile === "string" ? testFile : undefined,
    content: canonicalJson(content) ?? "",
  };
}

function identityOf(description: string, providerStates: unknown): string {
  const states = (Array.isArray(providerStates) ? providerStates.filter(isJsonObject) : []).map(({ name, params }) => [
    name,
    isJsonObject(params) ? params : {},
  ]);
  return canonicalJson([description, states]) ?? "";
}

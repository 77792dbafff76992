import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { fetchOf } from "../../../src/engine/http/fetch.ts";
import { prismContract } from "../../../src/layers/prism/contract.ts";
import { readDocument } from "../../../src/layers/prism/document.ts";
import { loadPrism } from "../../../src/layers/prism/load.ts";
import { mockOf } from "../../../src/layers/prism/mock.ts";
import { validated } from "../../../src/layers/validation/validated.ts";
import { scratch } from "../../support/scratch.ts";
import { differences } from "./peer-differences.ts";

/**
 * What Prism's own test harness tries of its command, written anew: each case in each of its documents is one of the harness's
 * kinds. `differs` names why the kit answers otherwise than Prism's command.
 */
interface Case {
  readonly does: string;
  /** The versions of OpenAPI that have it. */
  readonly in: readonly (string | number)[];
  readonly send: string;
  readonly dynamic?: boolean;
  readonly enforce?: boolean;
  readonly accept?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
  readonly form?: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly status: number;
  readonly type?: string;
  readonly body?: unknown;
  readonly says?: string | readonly string[];
  readonly has?: Readonly<Record<string, string>>;
  /** Names that an object has, and those that it has alone. */
  readonly keys?: readonly string[];
  readonly only?: readonly string[];
  readonly like?: object;
  readonly matches?: string;
  readonly violations?: readonly string[];
  readonly differs?: keyof typeof differences;
}

interface Topic {
  readonly documents: Readonly<Record<string, object>>;
  readonly cases: readonly Case[];
}

const folder = join(import.meta.dirname, "peer-cases");
const topics = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), "utf8");
  return { name: file.replace(".yaml", ""), ...(parse(text, { merge: true }) as Topic) };
});

function requestOf({ send, accept, headers = {}, json, text, form, parts }: Case): Request {
  const [, method = "", target = ""] = /^(\w+) (.*)$/.exec(send) ?? [];
  const all = new Headers(headers);
  // As curl asks; with an empty one, nothing is asked for.
  if (accept !== "") all.set("accept", accept ?? "*/*");
  if (json !== undefined) all.set("content-type", "application/json");
  if (form !== undefined) all.set("content-type", "application/x-www-form-urlencoded");
  let body: BodyInit | undefined = json === undefined ? (text ?? form) : JSON.stringify(json);
  if (parts !== undefined) {
    const data = new FormData();
    for (const [name, value] of Object.entries(parts)) data.set(name, value);
    body = data;
  }
  return new Request(`http://127.0.0.1${target}`, { method, headers: all, ...(body === undefined ? {} : { body }) });
}

describe("Prism's command", () => {
  it("is compared in as many cases as its own harness has, in nearly all of which it answers the same", () => {
    const runs = topics.flatMap(({ cases }) => cases.flatMap((each) => each.in.map(() => each.differs)));
    expect(runs.length).toBeGreaterThanOrEqual(240);
    // The same status and body; the challenge, the words and the headers are told in other places.
    const answersOtherwise = runs.filter(
      (differs) => differs === "head" || differs === "object-as-text" || differs === "refusal",
    );
    expect(answersOtherwise.length).toBeLessThanOrEqual(5);
  });

  it("differs in what the documentation says", () => {
    const page = readFileSync(join(import.meta.dirname, "../../../docs/validation.md"), "utf8").replaceAll(/ +/g, " ");
    for (const cells of Object.values(differences)) expect(page).toContain(`| ${cells.join(" | ")} |`);
    const named = topics.flatMap(({ cases }) => cases.flatMap(({ differs }) => differs ?? []));
    const ofProxy = ["fallback", "body-of-get"];
    expect(new Set([...named, ...ofProxy])).toEqual(new Set(Object.keys(differences)));
  });
});

describe.each(topics)("as Prism's command: $name", ({ name, documents, cases }) => {
  const opened = new Map<string, Promise<typeof fetch>>();
  const open = (version: string, { dynamic = false, enforce, violations }: Case): Promise<typeof fetch> => {
    const mode = enforce === true ? "enforce" : violations === undefined ? undefined : "report";
    const key = `${name}-${version}-${String(dynamic)}-${mode ?? "off"}`;
    const known = opened.get(key);
    if (known !== undefined) return known;
    const file = join(scratch(), `${key}.json`);
    writeFileSync(file, JSON.stringify(documents[version]));
    const fresh = loadPrism().then(async (prism) => {
      const operations = await readDocument(prism, file);
      const mock = mockOf(prism, [operations], { dynamic });
      const contract = prismContract(prism, [operations]);
      return fetchOf(mode === undefined ? mock : validated(mock, contract, mode, () => undefined));
    });
    opened.set(key, fresh);
    return fresh;
  };
  const runs = cases.flatMap((each) =>
    each.in.map((version) => [`${each.does}: ${each.send} (${version})`, String(version), each] as const),
  );

  it.each(runs)("%s", async (_title, version, wanted) => {
    const response = await (await open(version, wanted))(requestOf(wanted));
    const text = await response.text();
    expect([response.status, text]).toEqual([wanted.status, expect.any(String)]);
    const type = response.headers.get("content-type") ?? "";
    if (wanted.type !== undefined) expect(type.split(";")[0]).toBe(wanted.type);
    if (wanted.body !== undefined) expect(type.includes("json") ? JSON.parse(text) : text).toEqual(wanted.body);
    if (wanted.like !== undefined) expect(JSON.parse(text)).toMatchObject(wanted.like);
    for (const words of [wanted.says ?? []].flat()) expect(text).toContain(words);
    for (const [header, value] of Object.entries(wanted.has ?? {})) expect(response.headers.get(header)).toBe(value);
    if (wanted.keys !== undefined)
      expect(Object.keys(JSON.parse(text) as object)).toEqual(expect.arrayContaining([...wanted.keys]));
    if (wanted.only !== undefined)
      expect(Object.keys(JSON.parse(text) as object).toSorted()).toEqual(wanted.only.toSorted());
    if (wanted.matches !== undefined) expect(text).toMatch(new RegExp(wanted.matches));
    for (const words of wanted.violations ?? [])
      expect(response.headers.get("sl-violations")?.toLowerCase()).toContain(words);
  });
});

import { describe, expect, it } from "vitest";
import { breaksBetween } from "./compared.ts";

type Json = Readonly<Record<string, unknown>>;

/** A description whose operations ask for schemes with scopes, and what the schemes are. */
function described(asked: readonly Json[], securitySchemes: Json): unknown {
  const paths = asked.map((security, index) => [
    `/door${index}`,
    { get: { operationId: `open${index}`, security: [security], responses: { "200": { description: "d" } } } },
  ]);
  const root = { openapi: "3.2.0", info: { title: "Doors", version: "1" }, components: { securitySchemes } };
  return { ...root, paths: Object.fromEntries(paths) as Json };
}

const oauth = (host: string, scopes: readonly string[], flow = "clientCredentials", more: Json = {}): Json => ({
  type: "oauth2",
  flows: { [flow]: { tokenUrl: `https://${host}`, scopes: Object.fromEntries(scopes.map((scope) => [scope, ""])) } },
  ...more,
});
const key = (name: string): Json => ({ type: "apiKey", in: "header", name });
const both = ["open", "lock"];

interface Case {
  readonly what: string;
  readonly old: readonly [asked: readonly Json[], schemes: Json];
  readonly now: readonly [asked: readonly Json[], schemes: Json];
  readonly rules: readonly string[];
}

const one = { Porter: oauth("a", both) };
const cases: readonly Case[] = [
  {
    what: "renamed",
    old: [[{ Porter: ["open"] }], one],
    now: [[{ Warden: ["open"] }], { Warden: oauth("a", both) }],
    rules: [],
  },
  {
    what: "renamed, with another token address",
    old: [[{ Porter: ["open"] }], one],
    now: [[{ Warden: ["open"] }], { Warden: oauth("b", both) }],
    rules: ["security-flow-changed"],
  },
  {
    what: "renamed, with a scope less",
    old: [[{ Porter: ["open"] }], one],
    now: [[{ Warden: ["open"] }], { Warden: oauth("a", ["open"]) }],
    rules: ["security-flow-changed"],
  },
  {
    what: "renamed, with another flow",
    old: [[{ Porter: ["open"] }], one],
    now: [[{ Warden: ["open"] }], { Warden: oauth("a", both, "password") }],
    rules: ["security-flow-changed"],
  },
  {
    what: "renamed, and a scope more is asked for",
    old: [[{ Porter: ["open"] }], one],
    now: [[{ Warden: both }], { Warden: oauth("a", both) }],
    rules: ["scope-added"],
  },
  {
    what: "renamed, with another token address and a scope more asked for",
    old: [[{ Porter: ["open"] }], one],
    now: [[{ Warden: both }], { Warden: oauth("b", both) }],
    rules: ["scope-added", "security-flow-changed"],
  },
  {
    what: "renamed, with other metadata",
    old: [[{ Porter: [] }], { Porter: oauth("a", both, "password", { oauth2MetadataUrl: "https://m" }) }],
    now: [[{ Warden: [] }], { Warden: oauth("a", both, "password", { oauth2MetadataUrl: "https://n" }) }],
    rules: ["security-flow-changed"],
  },
  {
    what: "two renamed, one of them with another address",
    old: [[{ Porter: ["open"] }, { Smith: ["lock"] }], { Porter: oauth("a", both), Smith: oauth("b", both) }],
    now: [[{ Warden: ["open"] }, { Forge: ["lock"] }], { Forge: oauth("c", both), Warden: oauth("a", both) }],
    rules: ["security-flow-changed"],
  },
  {
    what: "two renamed, and nothing else",
    old: [[{ Porter: ["open"] }, { Smith: ["lock"] }], { Porter: oauth("a", both), Smith: oauth("b", both) }],
    now: [[{ Warden: ["open"] }, { Forge: ["lock"] }], { Forge: oauth("b", both), Warden: oauth("a", both) }],
    rules: [],
  },
  {
    what: "two renamed, each with another address: operations tell which is which",
    old: [[{ Porter: ["open"] }, { Smith: ["lock"] }], { Porter: oauth("a", both), Smith: oauth("b", both) }],
    now: [[{ Warden: ["open"] }, { Forge: ["lock"] }], { Forge: oauth("d", both), Warden: oauth("c", both) }],
    rules: ["security-flow-changed", "security-flow-changed"],
  },
  {
    what: "names exchanged",
    old: [[{ Porter: ["open"] }], { Porter: oauth("a", both), Smith: oauth("b", both) }],
    now: [[{ Smith: ["open"] }], { Porter: oauth("b", both), Smith: oauth("a", both) }],
    rules: [],
  },
  {
    what: "renamed, and its name taken by another one",
    old: [[{ Porter: ["open"] }], one],
    now: [[{ Warden: ["open"] }], { Porter: oauth("b", both), Warden: oauth("a", both) }],
    rules: [],
  },
  {
    what: "changed, while its old form has another name that nobody asks for",
    old: [[{ Porter: ["open"] }], one],
    now: [[{ Porter: ["open"] }], { Porter: oauth("b", both), Warden: oauth("a", both) }],
    rules: ["security-flow-changed"],
  },
  {
    what: "gone, and its name taken by another one that was there",
    old: [[{ Porter: [] }, { Smith: [] }, { Smith: [] }], { Porter: key("P"), Smith: key("S") }],
    now: [[{ Porter: [] }, { Porter: [] }, { Porter: [] }], { Porter: key("S") }],
    rules: ["security-added"],
  },
  {
    what: "the same twice, and the other one is asked for",
    old: [[{ Porter: [] }], { Porter: key("P"), Smith: key("p") }],
    now: [[{ Smith: [] }], { Porter: key("P"), Smith: key("p") }],
    rules: [],
  },
  {
    what: "of another kind, and renamed",
    old: [[{ Porter: ["open"] }], one],
    now: [[{ Warden: [] }], { Warden: key("P") }],
    rules: ["security-added"],
  },
];

describe("a security scheme", () => {
  it.each(cases)("$what: $rules", ({ old, now, rules }) => {
    const findings = breaksBetween(described(...old), described(...now));
    expect(findings.map(({ rule }) => rule.replace("breaking/", "")).toSorted()).toEqual(rules);
  });

  it("is told by both names", () => {
    const [old, now] = [described([{ Porter: [] }], one), described([{ Warden: [] }], { Warden: oauth("b", both) })];
    expect(breaksBetween(old, now).map(({ message }) => message)).toEqual([
      expect.stringContaining("Warden (Porter before): the tokenUrl of clientCredentials was"),
    ]);
  });

  it("may have another name where a webhook brings it", () => {
    const hook = (name: string): unknown => ({
      ...(described([], { [name]: key("P") }) as Json),
      webhooks: { knock: { post: { security: [{ [name]: [] }], responses: { "200": { description: "d" } } } } },
    });
    expect(breaksBetween(hook("Porter"), hook("Warden"))).toEqual([]);
  });
});

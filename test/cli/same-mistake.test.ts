import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exitCodeOf, KitError } from "../../src/shared/errors.ts";
import { cliHere } from "../support/cli-here.ts";
import { scratch } from "../support/scratch.ts";

const pacts = join(import.meta.dirname, "../../contracts/pacts");
const pact = join(pacts, readdirSync(pacts)[0] ?? "");

const conform = ["conform", "--tenant", "acme"];
const proxy = ["proxy", "--port", "0"];
const start = ["start", "--port", "0", "--memory"];
const upstream = ["--upstream", "http://127.0.0.1:9"];

/** Mistake → what every command that can make it says, and the command lines that make it. `DIR` stands for a scratch folder. */
const mistakes: Readonly<Record<string, { readonly says: RegExp; readonly calls: readonly string[][] }>> = {
  "an OpenAPI document that does not exist": {
    says: /Cannot read the OpenAPI document \S*none\.yaml: it does not exist$/,
    calls: [
      ["check", "none.yaml"],
      ["check", "--against", "none.yaml"],
      ["check", "--reference", "none.yaml"],
      [...start, "--spec", "none.yaml"],
      [...proxy, ...upstream, "--spec", "none.yaml"],
      ["verify", pact, "--openapi", "none.yaml"],
    ],
  },
  "a folder in place of an OpenAPI document": {
    says: /Cannot read the OpenAPI document \S*DIR: it is a folder$/,
    calls: [
      ["check", "DIR"],
      [...start, "--spec", "DIR"],
      [...proxy, ...upstream, "--spec", "DIR"],
      ["verify", pact, "--openapi", "DIR"],
    ],
  },
  "another file that does not exist": {
    says: /Cannot read the (?:seed|recording|ruleset|file of types|list of reviewed differences|pact) \S*none: .*(?:does not exist|no such file)/,
    calls: [
      [...start, "--seed", "none"],
      [...start, "--replay", "none"],
      ["check", "--ruleset", "none"],
      ["check", "--types", "none"],
      ["check", "--coverage", "none"],
      ["check", "--reference", "DIR", "--reviewed", "none"],
      ["verify", "none"],
    ],
  },
  "a file of another kind": {
    says: /Cannot read the [\w ]+ \S*garbage: |garbage:1: |garbage is no ruleset/,
    calls: [
      [...start, "--seed", "DIR/garbage"],
      [...start, "--replay", "DIR/garbage"],
      [...start, "--spec", "DIR/garbage"],
      [...proxy, ...upstream, "--spec", "DIR/garbage"],
      ["check", "--ruleset", "DIR/garbage"],
      ["verify", "DIR/garbage"],
      ["verify", pact, "--openapi", "DIR/garbage"],
    ],
  },
  "a file that cannot be written": {
    says: /Cannot write the (?:report|recording) \S*(?:garbage|missing)\/inside: /,
    calls: [
      ["check", "--format", "json=DIR/missing/inside"],
      ["verify", pact, "--spec", "--format", "junit=DIR/missing/inside"],
      [...proxy, ...upstream, "--record", "DIR/garbage/inside"],
      [...proxy, ...upstream, "--violations", "DIR/garbage/inside"],
    ],
  },
  "a URL of another scheme": {
    says: /--(?:base-url|state-url|upstream) takes an http or https URL/,
    calls: [
      [...conform, "--base-url", "ftp://host"],
      ["verify", pact, "--base-url", "host:80"],
      ["verify", pact, "--base-url", "http://host", "--state-url", "here"],
      [...proxy, "--upstream", "here"],
    ],
  },
  "a base URL with a query or a fragment": {
    says: /--(?:base-url|upstream) takes a URL without (?:a )?query/,
    calls: ["http://host/?a=1", "http://host#part"].flatMap((url) => [
      [...conform, "--base-url", url],
      ["verify", pact, "--base-url", url],
      [...proxy, "--upstream", url],
    ]),
  },
  "a URL with a password, which is not repeated": {
    says: /^(?!.*s3cret)session-context-kit: --(?:base-url|upstream) takes (?:a URL without user|no name) and password/,
    calls: [
      [...conform, "--base-url", "http://me:s3cret@host"],
      ["verify", pact, "--base-url", "http://me:s3cret@host"],
      [...proxy, "--upstream", "http://me:s3cret@host"],
    ],
  },
  "an unknown format": {
    says: /--format takes .*pretty.*, not xml/,
    calls: [
      ["check", "--format", "xml"],
      ["verify", pact, "--format", "xml"],
    ],
  },
  "two formats for standard output": {
    says: /--format .*name a file/,
    calls: ["check", "verify"].map((command) => [command, pact, "--format", "json", "--format", "junit"]),
  },
  "a format without the name of its file": {
    says: /--format \w+= needs the name of a file/i,
    calls: [
      ["check", "--format", "json="],
      ["verify", pact, "--format", "json="],
    ],
  },
  "an unknown flag": {
    says: /Unknown option '--nope'/,
    calls: ["start", "proxy", "conform", "verify", "check"].map((command) => [command, "--nope"]),
  },
  "an unknown profile": {
    says: /--profile takes tutorial, reference, eager, not other/,
    calls: [
      [...start, "--profile", "other"],
      [...conform, "--base-url", "http://host", "--profile", "other"],
      ["verify", pact, "--profile", "other"],
    ],
  },
  "a malformed tenant name": {
    says: /"A-B" is not a tenant name/,
    calls: [[...start, "--tenant", "A-B"]],
  },
  "what is required left out": {
    says: /is required|Say which pacts/,
    calls: [["proxy"], ["conform"], ["conform", "--base-url", "http://host"], ["verify"]],
  },
};

describe("the same mistake, whichever the command", () => {
  const table = Object.entries(mistakes).flatMap(([mistake, { says, calls }]) =>
    calls.map(
      (call) =>
        [
          `${mistake}: ${call[0]} ${call
            .slice(1)
            .filter((word) => word !== pact)
            .join(" ")}`,
          says,
          call,
        ] as const,
    ),
  );
  it.each(table)("%s", async (_what, says, call) => {
    const folder = scratch();
    mkdirSync(join(folder, "DIR"));
    writeFileSync(join(folder, "DIR/garbage"), "[1, 2");
    const { code, stderr } = await cliHere(call.map((word) => word.replace("DIR", join(folder, "DIR"))));
    expect([code, stderr.trimEnd().split("\n")], stderr).toEqual([2, [expect.stringMatching(says)]]);
    expect(stderr).not.toMatch(/\bE[A-Z]{4,}\b|\n\s+at /);
  });
});

describe("exitCodeOf", () => {
  it("is 2 for what the caller can mend, and 1 for everything else", () => {
    expect(exitCodeOf(new KitError("SPEC_UNREADABLE", "…"))).toBe(2);
    expect(exitCodeOf(new KitError("ADDRESS_UNUSABLE", "…"))).toBe(1);
    expect(exitCodeOf(new TypeError("a fault of ours"))).toBe(1);
    expect(exitCodeOf(undefined)).toBe(1);
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { ownSpec } from "../support/own-spec.ts";

interface Entry {
  readonly at: string | readonly string[];
  readonly because: string;
}

const file = join(import.meta.dirname, "../../spec/reviewed-drift.yaml");
const entries = parse(readFileSync(file, "utf8")) as readonly Entry[];
const patterns = entries.flatMap(({ at }) => at);

/** What is in a request or a response; scopes and whole operations are something else. */
const inMessages = patterns.filter((pattern) => / (response|body|parameter) /.test(pattern));

it("a waiver of drift names its fields: what the reference gains below one that we looked at is drift again", () => {
  expect(inMessages.length).toBeGreaterThan(100);
  expect(inMessages.filter((pattern) => pattern.endsWith("*"))).toEqual([]);
});

it("a waiver of whole operations is not for those of ours", () => {
  const openEnded = patterns.filter((pattern) => pattern.endsWith("*") && /^[A-Z]+ /.test(pattern));
  const ours = ["openapi.yaml", "shop.yaml"].flatMap((name) => {
    const { paths } = ownSpec(name) as { paths: Record<string, object> };
    return Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
  });
  expect(ours.length).toBeGreaterThan(90);
  const covered = ours.filter((route) => openEnded.some((pattern) => route.startsWith(pattern.slice(0, -1))));
  expect(covered).toEqual([]);
});

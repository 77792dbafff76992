import { describe, expect, it } from "vitest";
import { createKit } from "../../../src/engine/kit.ts";
import { ownSpec } from "../../support/own-spec.ts";

interface Schema {
  readonly pattern?: string;
  readonly title?: string;
}

/** All schemas with a pattern, by their places. */
function patterns(value: unknown, place = ""): [place: string, schema: Schema][] {
  if (typeof value !== "object" || value === null) return [];
  const own: [string, Schema][] =
    "pattern" in value && typeof value.pattern === "string" ? [[place, value as Schema]] : [];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => patterns(part, `${place}/${key}`))];
}

const document = ownSpec("control.yaml");

describe("the control plane says in words what it expects", () => {
  it("wherever its document has a pattern", () => {
    const all = patterns(document);
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter(([, { title = "" }]) => title === "").map(([place]) => place)).toEqual([]);
  });

  it.each([
    ["GET", "/__kit/clock?tenant=ACME!", undefined, "must be a tenant's name"],
    ["GET", "/__kit/clock?tenant=a", undefined, "must be a tenant's name"],
    ["POST", "/__kit/clock/advance", { by: "61parsecs" }, "must be milliseconds, or a number with a unit"],
    ["GET", "/__kit/requests?status=9xx", undefined, "must be a status as 404"],
    ["GET", "/__kit/requests/x", undefined, "must be the number of a request"],
  ] as const)("%s %s", async (method, path, body, words) => {
    const kit = createKit();
    const answer = await kit.fetch(`http://127.0.0.1${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    const { message } = (await answer.json()) as { readonly message: string };
    expect(answer.status).toBe(400);
    expect(message).toContain(words);
    expect(message).not.toContain("pattern");
    await kit.close();
  });
});

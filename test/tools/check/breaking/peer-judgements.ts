import { join } from "node:path";
import { breaksBetween, exchange, readJson } from "./compared.ts";

/** A change that oasdiff has a rule for, in a pair of our own, and whether it calls it an error or a warning. */
export interface Judgement {
  readonly rule: string;
  readonly breaks: boolean;
  readonly place: "request" | "response" | "parameters" | "operation" | "paths" | "webhooks";
  readonly old: unknown;
  readonly now: unknown;
}

export const judgements = readJson(join(import.meta.dirname, "peer-judgements.json")) as readonly Judgement[];

/** Whether the kit finds an error in a pair. Its warnings are for what oasdiff tells without judging it. */
export function isFound({ place, old, now }: Judgement): boolean {
  return breaksBetween(description(place, old), description(place, now)).some(({ severity }) => severity === "error");
}

const components = {
  schemas: Object.fromEntries(
    ["Cat", "Dog"].map((name) => [
      name,
      {
        type: "object",
        required: ["kind", "name", name],
        properties: { kind: { type: "string" }, name: { type: "string" }, [name]: { type: "string" } },
      },
    ]),
  ),
  securitySchemes: { Key: { type: "apiKey", in: "header", name: "X-Key" } },
};

function description(place: Judgement["place"], value: unknown): unknown {
  if (place === "request") return { ...(exchange(value, true) as object), components };
  if (place === "response") return { ...(exchange(true, value) as object), components };
  const responses = { "200": { description: "Answered." } };
  const paths =
    place === "paths"
      ? value
      : { "/things": { get: place === "parameters" ? { parameters: value, responses } : value } };
  const root = { openapi: "3.1.0", info: { title: "Peer", version: "1" }, components };
  return place === "webhooks" ? { ...root, webhooks: value } : { ...root, paths };
}

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { WireRequest } from "../../../src/engine/http/wire.ts";
import { readDocument } from "../../../src/layers/prism/document.ts";
import { loadPrism } from "../../../src/layers/prism/load.ts";
import { mockOf } from "../../../src/layers/prism/mock.ts";
import { scratch } from "../../support/scratch.ts";

const examples = { one: { value: { id: 1 } }, two: { value: { id: 2 } } };
const schema = { type: "object", required: ["id"], properties: { id: { type: "integer", minimum: 10 } } };

it("a mock takes preferences from the query, writes XML, and refuses what it cannot decode", async () => {
  const file = join(scratch(), "openapi.json");
  const responses = {
    200: {
      description: "ok",
      content: { "application/json": { schema, examples }, "application/xml": { schema, examples } },
    },
    404: { description: "none" },
  };
  const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
  const paths = { "/": { get: { responses } }, "/things/{id}": { get: { parameters: [id], responses } } };
  writeFileSync(file, JSON.stringify({ openapi: "3.0.3", info: { title: "x", version: "1" }, paths }));
  const prism = await loadPrism();
  const mock = mockOf(prism, [await readDocument(prism, file)]);
  const ask = (query: string, accept = "application/json", path = "/") => {
    const header = (name: string) => (name === "accept" ? accept : undefined);
    const request: WireRequest = { method: "GET", path, query, header, headers: () => [], body: undefined };
    return mock.handle(request);
  };
  expect((await ask("__example=two")).body).toEqual({ id: 2 });
  expect((await ask("__code=404")).status).toBe(404);
  expect((await ask("__dynamic=true")).body).toMatchObject({ id: expect.toSatisfy((made: number) => made >= 10) });
  const xml = await ask("__example=one", "application/xml");
  expect([xml.headers["content-type"], new TextDecoder().decode(xml.body as Uint8Array)]).toEqual([
    "application/xml",
    "<xml><id>1</id></xml>",
  ]);
  expect((await ask("", "application/json", "/things/%ff")).status).toBe(400);
});

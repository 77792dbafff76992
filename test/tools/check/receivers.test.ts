import { describe, expect, it } from "vitest";
import { check } from "../../../src/tools/check/check.ts";
import { folderOf } from "./files.ts";
import { join } from "node:path";

const ruleset = join(import.meta.dirname, "../../../spec/ruleset.yaml");

/** One operation with a callback, and one webhook; neither receiver documents how it refuses. */
const description = `openapi: 3.1.0
info: { title: Calls, version: 1.0.0 }
servers: [{ url: https://calls.example.net }]
paths:
  /pots/{potId}:
    get:
      operationId: watchPot
      summary: Watch a pot
      security: []
      parameters:
        - { name: potId, in: path, required: true, schema: { type: string }, example: blue }
      responses:
        "200": { description: It is watched. }
        "400": { description: It is not. }
      callbacks:
        boils:
          "{$request.query.url}":
            post:
              operationId: potBoils
              summary: Tell that a pot boils
              security: []
              requestBody: { content: { application/json: { schema: { type: object } } } }
              responses: { "200": { description: Heard. } }
webhooks:
  broken:
    post:
      operationId: potIsBroken
      summary: Tell that a pot is broken
      security: []
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { "200": { description: Heard. } }
`;

describe("webhooks and callbacks", () => {
  it("are counted, and are not held to the statuses of a server", async () => {
    const folder = folderOf({ "openapi.yaml": description });
    const checks = await check({ specs: [join(folder, "openapi.yaml")], ruleset });
    const statuses = checks.find(({ name }) => name === "error statuses");
    expect(statuses?.findings.map(({ message }) => message)).toEqual([
      "The operation documents no 404, and it names a resource.",
    ]);
    expect(checks.find(({ name }) => name === "lint")?.note).toBe(
      "1 operation, 2 operations of webhooks and callbacks",
    );
  });
});

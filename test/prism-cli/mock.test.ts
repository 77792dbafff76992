import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordNothing } from "../support/coverage-recorder.ts";
import { documentedExchanges } from "../support/documented-exchanges.ts";
import { type PrismCli, startPrism } from "../support/prism-cli.ts";
import { guardResponse } from "../support/spec-guard.ts";

// What Prism answers says nothing about the mock's coverage.
recordNothing();

const file = join(import.meta.dirname, "../../spec/openapi.yaml");

let prism: PrismCli;
beforeAll(async () => {
  prism = await startPrism("mock", file);
});
afterAll(() => prism.close());

describe("the real prism mock answers as the document says", () => {
  it.each(documentedExchanges("openapi.yaml"))("$operationId $status", async ({ method, target, init, status }) => {
    const headers = { ...init.headers, prefer: `code=${status}` };
    const response = await fetch(prism.url + target, { ...init, method, headers });
    expect(response.status, await response.clone().text()).toBe(status);
    await guardResponse(method, target, response);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { answerSchemas } from "../../../spec/generated/answers.ts";
import { operations } from "../../../spec/generated/operations.ts";
import type { OperationInfo } from "../../../src/engine/http/operation.ts";
import type { WireRequest } from "../../../src/engine/http/wire.ts";
import { openContract } from "../../../src/layers/prism/open.ts";
import { ownContract } from "../../../src/layers/validation/compiled/own-contract.ts";
import type { DocumentContract } from "../../../src/layers/validation/contract.ts";

const contracts: [judge: string, open: () => Promise<DocumentContract>][] = [
  ["Prism", async () => (await openContract([])).contract],
  ["the generated validators", async () => ownContract()],
];

function request(method: string, path: string, body?: string, type = "application/json"): WireRequest {
  const bytes = body === undefined ? undefined : new TextEncoder().encode(body);
  return {
    method,
    path,
    query: "",
    header: (name) => (name === "content-type" ? type : undefined),
    headers: () => [],
    body: bytes,
  };
}

// Prism takes everything where a schema does not compile, and says nothing.
describe.each(contracts)("the kit's document, read by %s", (_judge, open) => {
  let contract: DocumentContract;
  beforeAll(async () => {
    contract = await open();
  });
  const routes = Object.entries<OperationInfo>(operations).map(([route, info]) => {
    const [method = "", template = ""] = route.split(" ");
    return { ...info, method, path: template.replaceAll("{tenant}", "acme").replaceAll(/\{\w+\}/g, "1") };
  });
  const located = ({ method, path }: { method: string; path: string }) => {
    const found = contract.find(method, path);
    if (found.kind !== "found") throw new Error(`${method} ${path} is not found`);
    return found.operation;
  };

  it("has every operation by its name", () => {
    expect(routes.map((route) => located(route).id)).toEqual(routes.map(({ operationId }) => operationId));
  });

  it.each(routes)("shows a wrong body in every answer of $operationId", async (route) => {
    const operation = located(route);
    for (const [code, answer] of Object.entries(answerSchemas.answers[operation.id] ?? {})) {
      if (typeof answer === "object" && answer.body === undefined) continue;
      const headers = { "content-type": "application/json" };
      const wrong = { status: Number(code), headers, body: { kind: "json", value: 42 } } as const;
      const violations = await operation.responseViolations(request(route.method, route.path), wrong);
      expect(violations.filter(({ location }) => location[1] === "body").length, code).toBeGreaterThan(0);
    }
  });

  it.each(routes.filter(({ body }) => body.length > 0))("shows a wrong body to $operationId", async (route) => {
    const [type = ""] = route.body;
    const body = type === "application/json" ? "42" : "x=1";
    const violations = await located(route).requestViolations(request(route.method, route.path, body, type));
    expect(violations.filter(({ location }) => location[1] === "body").length).toBeGreaterThan(0);
  });

  it("says of any bytes in a path or query what is wrong, and never fails", async () => {
    for (const path of ["/cart/%ff/carts", "/cart/%/carts", "/cart//carts", "/cart/a,b/carts", "/cart/acme/carts/"]) {
      const found = contract.find("GET", path);
      if (found.kind !== "found") throw new Error(`${path} is not found`);
      const asked = { ...request("GET", path), query: "siteCode=%ff&__proto__=1&constructor=2&=3" };
      const violations = await found.operation.requestViolations(asked);
      const unknown = violations.filter(({ code }) => code === "undocumented").map(({ location }) => location[2]);
      expect(unknown).toEqual(["__proto__", "constructor", ""]);
    }
  });
});

import { operations as controlOperations } from "../../spec/generated/control-operations.ts";
import { findPath as findControlPath } from "../../spec/generated/control-paths.js";
import { responses as controlResponses } from "../../spec/generated/control-responses.js";
import { operations as apiOperations } from "../../spec/generated/operations.ts";
import { findPath } from "../../spec/generated/paths.js";
import { responses as apiResponses } from "../../spec/generated/responses.js";
import { operations as shopOperations } from "../../spec/generated/shop-operations.ts";
import { findPath as findShopPath } from "../../spec/generated/shop-paths.js";
import { responses as shopResponses } from "../../spec/generated/shop-responses.js";
import type { OperationInfo } from "../../src/engine/http/operation.ts";
import { routerOf } from "../../src/engine/http/router.ts";
import { firstError, type ResponseValidators } from "../../src/engine/http/validate.ts";
import { splitTarget } from "../../src/engine/http/wire.ts";
import { recordAnswer } from "./coverage-recorder.ts";
import { recordExchange } from "./witness/exchange-recorder.ts";

interface Guarded {
  readonly info: OperationInfo;
  readonly validators: ResponseValidators;
}

const routers = [
  routerOf<Guarded>(guarded(apiOperations, apiResponses), findPath),
  routerOf<Guarded>(guarded(controlOperations, controlResponses), findControlPath),
  routerOf<Guarded>(guarded(shopOperations, shopResponses), findShopPath),
];

function find(method: string, path: string) {
  const found = routers.map((router) => router.find(method, path));
  return found.find(({ kind }) => kind === "found") ?? found[0];
}

function guarded(infos: Readonly<Record<string, OperationInfo>>, validators: ResponseValidators): [string, Guarded][] {
  return Object.entries(infos).map(([route, info]) => [route, { info, validators }]);
}

/** The ID of the operation that a request is for. */
export function operationIdOf(method: string, target: string): string {
  const match = find(method, splitTarget(target).path);
  return match?.kind === "found" ? match.target.info.operationId : `${method} ${splitTarget(target).path}`;
}

/**
 * Throws when a response is not what the spec says of its operation: an undocumented status, a body or a header that does
 * not fit. Every response the tests see goes through here.
 */
export async function guardResponse(
  method: string,
  target: string,
  response: Response,
  init?: RequestInit,
): Promise<Response> {
  const match = find(method, splitTarget(target).path);
  if (match?.kind !== "found") {
    if (response.status === 404 || response.status === 405 || method === "OPTIONS") return response;
    throw new Error(`${method} ${target} is not in the spec, and was answered with ${response.status}`);
  }
  const { info, validators } = match.target;
  // A kit without the shop says so at each of the shop's paths.
  const isOfShop = routers[2]?.find(method, splitTarget(target).path).kind === "found";
  if (isOfShop && response.status === 404 && (await isNothingThere(response))) return response;
  const where = `${response.status} of ${info.operationId}`;
  // Prism's own refusal of a request that is not as documented.
  if (response.status === 422 && response.headers.get("content-type") === "application/problem+json") return response;
  const validator = validators[info.operationId]?.[response.status];
  if (validator === undefined) throw new Error(`The spec has no ${where}: ${await response.clone().text()}`);
  const text = method === "HEAD" ? undefined : await response.clone().text();
  if (validator.body === null) {
    if (text !== undefined && text !== "") throw new Error(`The spec has no body for ${where}: ${text}`);
  } else if (text !== undefined && !validator.body(JSON.parse(text))) {
    throw new Error(`The body of ${where} is not the spec's: ${firstError(validator.body, "body")}: ${text}`);
  }
  const headers = Object.fromEntries(response.headers);
  if (validator.headers !== null && !validator.headers(headers)) {
    throw new Error(`The headers of ${where} are not the spec's: ${firstError(validator.headers, "header")}`);
  }
  recordAnswer(info.operationId, method, target, response.status);
  if (init !== undefined && Object.hasOwn(apiOperations, match.route))
    await recordExchange(
      match.route,
      target,
      { ...init, method },
      {
        status: response.status,
        // The validators have made numbers of some.
        headers: Object.fromEntries(response.headers),
        body: text,
      },
    );
  return response;
}

/** Whether the gateway says that no service has the path. */
async function isNothingThere(response: Response): Promise<boolean> {
  return (await response.clone().text()).includes("messaging.adaptors.http.flow.ApplicationNotFound");
}

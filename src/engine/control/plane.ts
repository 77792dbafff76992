import { controlHandlers } from "../../../spec/generated/control-handlers.ts";
import { operations } from "../../../spec/generated/control-operations.ts";
import { findPath } from "../../../spec/generated/control-paths.js";
import { requestSchemas } from "../../../spec/generated/control-requests.ts";
import { KitError, type KitErrorCode, messageOf } from "../../shared/errors.ts";
import type { bindOperations, BoundOperation } from "../http/bind.ts";
import type { callOperation } from "../http/call.ts";
import type { notKept, serviceError } from "../http/error-bodies.ts";
import type { Handler, routed } from "../http/handler.ts";
import type { AnyOperation, OperationInfo, Reply } from "../http/operation.ts";
import type { readBody, readParameters } from "../http/read-request.ts";
import type { WireReply, WireRequest } from "../http/wire.ts";
import type { Control } from "./control.ts";

/**
 * What the engine has anyway. It is passed in: a bundler would split off what both import, and a page would load more at once.
 */
export interface PlaneParts {
  readonly bindOperations: typeof bindOperations;
  readonly routed: typeof routed;
  readonly readParameters: typeof readParameters;
  readonly readBody: typeof readBody;
  readonly callOperation: typeof callOperation;
  readonly serviceError: typeof serviceError;
  readonly notKept: typeof notKept;
}

/** An operation of the control plane: it knows no tenant's principals, and may take its time. */
type ControlOperation = BoundOperation<Control, Reply | Promise<Reply>>;

/** The operations of the control plane. Loaded when one is asked for: a page, or a test that steers the kit itself, never does. */
export function controlPlane(control: Control, parts: PlaneParts): Handler {
  // The table is checked against the spec where it is written; what answers knows no single operation.
  const table = controlHandlers as unknown as Readonly<Record<string, AnyOperation<Control, Reply | Promise<Reply>>>>;
  return parts.routed(
    parts
      .bindOperations(table, operations, requestSchemas)
      .map(([route, bound]) => [route, (request, rawPath) => answerControl(control, parts, bound, request, rawPath)]),
    findPath,
  );
}

/** Answers a request for an operation of the control plane. Path parameters are still percent-encoded. */
async function answerControl(
  control: Control,
  { readParameters, readBody, callOperation, serviceError, notKept }: PlaneParts,
  bound: ControlOperation,
  request: WireRequest,
  rawPath: Readonly<Record<string, string>>,
): Promise<WireReply> {
  const undeclared = undeclaredPart(bound.info, request);
  if (undeclared !== undefined) return serviceError("control", 400, undeclared);

  // 1. Parameters. There is no tenant, no principal and no override here.
  const { parameters, problem } = readParameters(bound, request, rawPath);
  if (problem !== undefined) return problem;

  // 5. Body.
  const body = readBody(bound, request);
  if (!body.ok) return serviceError("control", body.status, body.message);

  // 6. Operation, 7. commit: the answer waits until what changed is kept.
  const settled = control.settled();
  try {
    const answered = await answerOf(() => callOperation(bound, parameters, body.value, undefined, control));
    if (control.settled() !== settled) await control.settled();
    return answered;
  } catch (error) {
    if (control.settled() === settled) throw error;
    return notKept("control", messageOf(error));
  }
}

/** The statuses of what a method of `kit.control` refuses with; all else is a 400. */
const refusals: { readonly [Code in KitErrorCode]?: number } = {
  NOT_FOUND: 404,
  SCENARIO_FAILED: 409,
  SCENARIO_UNKNOWN: 404,
  STATE_CONFLICT: 409,
};

/** The answer, or what a method of `kit.control` refuses with. */
async function answerOf(call: () => Reply | Promise<Reply>): Promise<WireReply> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof KitError)) throw error;
    const status = refusals[error.code] ?? 400;
    return { status, headers: {}, body: { code: status, message: error.message } };
  }
}

/** What a request has that its operation does not take, as a sentence. What the schemas know, they refuse themselves. */
function undeclaredPart(
  { query: declared = [], body: types }: OperationInfo,
  request: WireRequest,
): string | undefined {
  const names = [...new URLSearchParams(request.query).keys()];
  const takes = declared.length === 0 ? "takes none" : `takes ${declared.join(", ")}`;
  const unknown = names.find((name) => !declared.includes(name));
  if (unknown !== undefined) return `There is no query parameter ${unknown}: this operation ${takes}`;
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return `The query parameter ${twice} is there more than once`;
  if (types.length > 0 || request.body === undefined || request.body.byteLength === 0) return undefined;
  // Clients that always send JSON send an object without anything in it.
  if (new TextDecoder().decode(request.body.subarray(0, 16)).trim() === "{}") return undefined;
  return `This operation takes no body, and its query ${takes}`;
}

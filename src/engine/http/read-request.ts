import { once } from "../../shared/once.ts";
import { type Decoded, decodeBody, decodeParameters, type RequestParameters } from "./decode.ts";
import type { BoundOperation } from "./bind.ts";
import { serviceError } from "./error-bodies.ts";
import type { OperationInfo } from "./operation.ts";
import { firstError } from "./validate.ts";
import type { WireReply, WireRequest } from "./wire.ts";

type Declared = Pick<BoundOperation<never>, "info" | "parameters" | "body">;

/** The parameters of a request as the spec asks for them, or what is wrong with them. */
export function readParameters(
  { info, parameters: validate }: Declared,
  request: WireRequest,
  rawPath: Readonly<Record<string, string>>,
): { readonly parameters: RequestParameters; readonly problem: WireReply | undefined; readonly ofTenant: boolean } {
  const decoded = decodeParameters(request, rawPath, info);
  if (!decoded.ok) {
    const parameters = { path: {}, query: {}, header: {} };
    return { parameters, problem: serviceError(info.service, decoded.status, decoded.message), ofTenant: true };
  }
  if (validate === undefined || validate(decoded.value)) {
    return { parameters: decoded.value, problem: undefined, ofTenant: false };
  }
  const where = validate.errors?.[0]?.instancePath ?? "";
  return {
    parameters: decoded.value,
    problem: serviceError(info.service, 400, firstError(validate, "")),
    // Without a tenant the principal cannot be known, so a malformed one is answered before anything else (TEN-1).
    ofTenant: /^\/(path|query)\/(hybris-)?tenant/.test(where),
  };
}

/** The services whose bodies hold free-form values, and no number to calculate with: there numbers stay as they were written. */
const freeForm: ReadonlySet<OperationInfo["service"]> = new Set(["customer", "session-context"]);

/** The body of a request as the spec asks for it, or what is wrong with it; undefined for an operation without one. */
export function readBody({ info, body }: Declared, request: WireRequest): Decoded<unknown> {
  if (body === undefined || (info.bodyOptional === true && request.body === undefined)) return noBody;
  return decodeBody(request, info.body, body, info.exact === true || freeForm.has(info.service));
}

/** The same, read when it is first asked for. */
export function bodyReader(declared: Declared, request: WireRequest): () => Decoded<unknown> {
  return declared.body === undefined ? readNothing : once(() => readBody(declared, request));
}

function readNothing(): Decoded<unknown> {
  return noBody;
}

const noBody: Decoded<unknown> = { ok: true, value: undefined };

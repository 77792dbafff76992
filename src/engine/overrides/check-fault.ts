import { checkNames } from "../../shared/named-options.ts";
import { checkTexts, checkWhole, invalidOption, messageOf } from "../../shared/errors.ts";
import { nearestPaths } from "../http/nearest-paths.ts";
import type { OperationInfo } from "../http/operation.ts";
import { assertSendable } from "./answer-override.ts";
import { type Fault, type FaultAnswer, faultWords } from "./fault.ts";
import { holdPoints } from "./hold-points.ts";

/** The operations that a kit has, by route. */
export type KnownOperations = Readonly<Record<string, Pick<OperationInfo, "operationId" | "service">>>;

/** The longest delay that a timer can wait for, in milliseconds. */
const longestDelay = 2_147_483_647;

/** What is beside the answer: the requests that a fault is for. */
const aims = "routes operations services tenant sessionId customerId times nth probability seed".split(" ");

const ranges = {
  retryAfter: [0, 31_536_000],
  bodyOver: [0, longestDelay],
  holdFor: [1, 600_000],
  times: [1, Number.MAX_SAFE_INTEGER],
  nth: [1, Number.MAX_SAFE_INTEGER],
  seed: [0, longestDelay],
} as const;

/** @throws KitError `OPTION_INVALID` for what is no fault of these operations */
export function checkFault(fault: Fault, known: KnownOperations): void {
  checkFaultAnswer(fault, aims);
  const { routes = [], operations = [], services = [], probability = 1, sessionId, customerId } = fault;
  for (const [name, list] of Object.entries({ routes, operations, services }))
    if (!Array.isArray(list)) throw invalidOption(`${name} must be a list`);
  checkTexts({ sessionId, customerId });
  const unknown = routes.find((route) => !Object.hasOwn(known, route)) as string | undefined;
  if (unknown !== undefined) {
    const paths = Object.keys(known).map((route) => route.split(" ")[1] ?? "");
    const near = nearestPaths(unknown.split(" ")[1] ?? "", paths).join(", ");
    throw invalidOption(`There is no operation ${unknown}: the nearest paths are ${near}`);
  }
  const infos = Object.values(known);
  const id = operations.find((operation) => !infos.some(({ operationId }) => operationId === operation));
  if (id !== undefined) throw invalidOption(`There is no operation ${id}: give an operationId, as createCart`);
  const service = services.find((name) => !infos.some((info) => info.service === name));
  if (service !== undefined)
    throw invalidOption(
      `There is no service ${service}: there are ${[...new Set(infos.map((info) => info.service))].join(", ")}`,
    );
  if (!(probability > 0 && probability <= 1))
    throw invalidOption(`probability must be above 0 and 1 at most, not ${JSON.stringify(probability)}`);
}

/** @throws KitError `OPTION_INVALID` for what is no answer of a fault; `more` are names of other options */
export function checkFaultAnswer(fault: FaultAnswer, more: readonly string[] = []): void {
  checkNames(fault, [..."answer body headers retryAfter delay bodyOver hold at holdFor".split(" "), ...more]);
  const { answer, body, headers, retryAfter, delay = 0, bodyOver = 0, hold, at, holdFor } = fault;
  checkTexts({ hold });
  if (hold === undefined ? at !== undefined || holdFor !== undefined : !/^[ -~]{1,100}$/.test(hold))
    throw invalidOption("hold must be a name of 1 to 100 characters; at and holdFor go with it");
  if (at !== undefined && !holdPoints.includes(at)) throw invalidOption(`at must be "${holdPoints.join('", "')}"`);
  if (at === "before the commit" && answer !== undefined) throw invalidOption(`"${at}" needs the mock's own answer`);
  // Without a body of its own an answer is an error.
  if (typeof answer === "number") {
    checkWhole("answer", answer, body === undefined ? 400 : 200, 599);
    checkHeaders(headers);
    try {
      structuredClone(body);
      assertSendable({ status: answer, headers: headers ?? {}, body });
    } catch (error) {
      throw invalidOption(messageOf(error));
    }
  } else if (answer !== undefined && !faultWords.includes(answer))
    throw invalidOption(`answer must be a status, "${faultWords.join('", "')}", not ${JSON.stringify(answer)}`);
  const beside = Object.entries({ body, headers, retryAfter }).find(([, value]) => value !== undefined);
  if (beside !== undefined && typeof answer !== "number") throw invalidOption(`${beside[0]} needs a status as answer`);
  for (const [name, [least, most]] of Object.entries(ranges)) {
    const value = (fault as Readonly<Record<string, number | undefined>>)[name];
    if (value !== undefined) checkWhole(name, value, least, most);
  }
  const ends = [delay].flat();
  for (const end of ends) checkWhole("delay", end, 0, longestDelay);
  const [least = 0, most = least] = ends;
  if ((Array.isArray(delay) && ends.length !== 2) || least > most)
    throw invalidOption("delay must be milliseconds, or [least, most]");
  if (answer === undefined && hold === undefined && Math.max(bodyOver, ...ends) === 0)
    throw invalidOption("A fault needs an answer, a delay or a hold");
}

/** How a body is framed is for the door: a client could not read what contradicts it. */
const framing = /^(?:connection|content-length|transfer-encoding)$/i;

function checkHeaders(headers: unknown = {}): void {
  if (typeof headers !== "object" || headers === null || Array.isArray(headers))
    throw invalidOption("headers must be an object");
  checkTexts(headers as Readonly<Record<string, unknown>>);
  const own = Object.keys(headers).find((name) => framing.test(name));
  if (own !== undefined) throw invalidOption(`${own} is set by the door`);
}

import type { Route } from "../../../spec/generated/operations.ts";
import type { ScopeCheck } from "../domain/tenant-scope.ts";
import { defined } from "../../shared/defined.ts";
import { checkTexts, checkWhole, invalidOption, KitError, messageOf } from "../../shared/errors.ts";
import { nearestPaths } from "../http/nearest-paths.ts";
import type { OperationInfo } from "../http/operation.ts";
import { checkNames } from "../options.ts";
import { assertSendable } from "./answer-override.ts";
import { type HoldPoint, holdPoints } from "./hold-points.ts";
import { meanwhile } from "./meanwhile.ts";
import type { Foresee, OverrideOptions, OverrideRegistry } from "./registry.ts";

/** The API's operations, as `GET /site/{tenant}/sites`. */
export type FaultyRoute = Route;

const words = ["network error", "nothing", "truncated", "stale version", "token expired"] as const;

/** What the client gets, and how long that takes. */
export interface FaultAnswer {
  /**
   * A status, with an error body of the service unless there is a `body`; a network error; nothing until the client gives up; a
   * body that breaks off half-way; or what the mock answers to a version of the context, a profile or an address that is stale by now
   * (`stale version`), or to a token that has expired. Left out, it is the mock's own answer: for a fault that only delays.
   */
  readonly answer?: number | (typeof words)[number];
  /** The body beside a status: JSON, or a text, as a gateway's page of HTML. */
  readonly body?: unknown;
  /** Headers beside a status. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The `Retry-After` header beside a status, in seconds. */
  readonly retryAfter?: number;
  /** How long the answer takes to begin, in milliseconds; or the least and the most, between which it is by chance. */
  readonly delay?: number | readonly [least: number, most: number];
  /** How long the body takes to come, in milliseconds. */
  readonly bodyOver?: number;
  /** Holds the request until `kit.control.holds.release` is told this name. */
  readonly hold?: string;
  /** Where it is held; `before the operation` if left out. `before the commit` writes over whatever has come meanwhile. */
  readonly at?: HoldPoint;
  /** How long it is held at most, in real milliseconds; 10,000 if left out. Then it goes on. */
  readonly holdFor?: number;
}

/** Failure and delay, for all operations or some. */
export interface Fault extends OverrideOptions, FaultAnswer {
  /** The only operations it is for, by their routes; all of the API's if left out. */
  readonly routes?: readonly FaultyRoute[];
  /** The only operations it is for, by their operationIds. */
  readonly operations?: readonly string[];
  /** The only services whose operations it is for, as `cart`. */
  readonly services?: readonly string[];
  /** The only customer whose requests it is for. */
  readonly customerId?: string;
  /** The first of the requests it is for that it strikes: 2 leaves the first one alone. */
  readonly nth?: number;
  /** The share of the requests that it strikes, by chance: above 0, and 1 at most. */
  readonly probability?: number;
  /** Where chance begins; 1 if left out. The same requests are struck each time. */
  readonly seed?: number;
}

/** A status that is no error's needs a body; one that the compiler does not know is looked at when the fault is added. */
type BesideAnswer<Answer> = Answer extends number
  ? `${Answer}` extends `${1 | 2 | 3}${string}`
    ? { readonly body: unknown }
    : unknown
  : unknown;

/** A fault that is active, and what has come of it. */
export interface ActiveFault extends Fault {
  readonly id: string;
  /** How many requests it was for. */
  readonly seen: number;
  /** How many of them it struck: of those that it can do something to, as `stale version` to a request with a version. */
  readonly struck: number;
}

/** Failures that tests ask for. A newer fault, or override, comes before an older one. */
export interface Faults {
  /**
   * Lets requests fail or take long, through every door, until it is removed, its times are over, or the kit is reset.
   *
   * @returns a function that removes the fault, with the fault's `id`
   * @throws KitError `OPTION_INVALID` for an unknown option, route or service, or a value out of its range
   * @example
   * kit.control.faults.add({ answer: 429, retryAfter: 30, times: 2 });
   */
  add<Answer extends Fault["answer"]>(
    fault: Fault & { readonly answer?: Answer } & BesideAnswer<Answer>,
  ): (() => void) & { readonly id: string };
  /** The faults of all tenants, or those that a tenant's requests can meet, oldest first; also those whose times are over. */
  list(of?: { readonly tenant?: string }): readonly ActiveFault[];
  /**
   * Removes one fault.
   *
   * @throws KitError `NOT_FOUND`
   */
  remove(id: string): void;
  /** Removes every fault, or those that are for one tenant alone. */
  clear(of?: { readonly tenant?: string }): void;
}

/** Hears when the faults of a tenant have changed, or those of all. */
export interface TellingFaults {
  onChanged: ((tenant: string | undefined) => void) | undefined;
}

/** The longest delay that a timer can wait for, in milliseconds. */
const longestDelay = 2_147_483_647;

/** The most faults that are remembered after their times are over. */
const mostRemembered = 1000;

interface Entry {
  readonly fault: Fault;
  readonly id: string;
  readonly remove: () => void;
  seen: number;
  struck: number;
}

/** `operations` are those that the kit has, by route. */
export function createFaults(
  overrides: OverrideRegistry,
  operations: Readonly<Record<string, Pick<OperationInfo, "operationId" | "service">>>,
  onRemoved: (id: string) => void,
  checkScope: ScopeCheck,
): Faults & TellingFaults {
  let entries: Entry[] = [];
  let count = 0;
  const drop = (gone: (entry: Entry) => boolean): void => {
    for (const { id, remove, fault } of entries.filter(gone)) {
      remove();
      onRemoved(id);
      faults.onChanged?.(fault.tenant);
    }
    entries = entries.filter((entry) => !gone(entry));
  };
  const faults: Faults & TellingFaults = {
    onChanged: undefined,
    add(given) {
      check(given, operations);
      // Its object stays the caller's.
      const fault = structuredClone(given);
      checkScope({ tenant: fault.tenant });
      const id = `f${++count}`;
      const { routes, operations: ids, services, times, tenant, sessionId, customerId } = fault;
      const { nth = 1, probability = 1, seed = 1 } = fault;
      const chance = randomFrom(seed);
      const named = Object.entries(operations).flatMap(([route, { operationId, service }]) =>
        (routes ?? [route]).includes(route as Route) &&
        (ids ?? [operationId]).includes(operationId) &&
        (services ?? [service]).includes(service)
          ? [route]
          : [],
      );
      if (named.length === 0) throw invalidOption("No operation is of all its routes, operations, services");
      const entry: Entry = {
        fault,
        id,
        remove: overrides.add({
          ...defined({ times, tenant, sessionId, customerId }),
          route: named,
          strikes(foresee) {
            entry.seen += 1;
            const strikes =
              entry.seen >= nth && (probability === 1 || chance() < probability) && hasEffect(fault, foresee);
            if (strikes) entry.struck += 1;
            return strikes;
          },
          resolver: async (call) => (await import("./fault-answer.ts")).answerFault(call, fault, id, chance, meanwhile),
        }),
        seen: 0,
        struck: 0,
      };
      entries = [...entries.slice(-mostRemembered), entry];
      faults.onChanged?.(tenant);
      return Object.assign(() => drop((one) => one === entry), { id });
    },
    list(of = {}) {
      checkScope(of);
      const { tenant } = of;
      return entries
        .filter(({ fault }) => tenant === undefined || fault.tenant === undefined || fault.tenant === tenant)
        .map(({ fault, id, seen, struck }) => ({ id, ...fault, seen, struck }));
    },
    remove(id) {
      if (!entries.some((entry) => entry.id === id)) throw new KitError("NOT_FOUND", `There is no fault ${id}`);
      drop((entry) => entry.id === id);
    },
    clear(of = {}) {
      checkScope(of);
      const { tenant } = of;
      drop(({ fault }) => tenant === undefined || fault.tenant === tenant);
    },
  };
  return faults;
}

/** Whether a request would be answered otherwise, or later, than without the fault. */
function hasEffect({ answer, delay = 0, bodyOver = 0, hold }: FaultAnswer, foresee: Foresee): boolean {
  const before = meanwhile[answer ?? ""];
  if (before !== undefined) return foresee().status !== foresee(before).status;
  const isOnlyOfBody = answer === undefined && hold === undefined && Math.max(...[delay].flat()) === 0;
  return answer === "truncated" || (isOnlyOfBody && bodyOver > 0) ? foresee().body !== undefined : !isOnlyOfBody;
}

/** Chance that repeats: numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), 61 | bits);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}

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

function check(fault: Fault, known: Parameters<typeof createFaults>[1]): void {
  checkAnswer(fault, aims);
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
function checkAnswer(fault: FaultAnswer, more: readonly string[] = []): void {
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
  } else if (answer !== undefined && !words.includes(answer))
    throw invalidOption(`answer must be a status, "${words.join('", "')}", not ${JSON.stringify(answer)}`);
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

/** What the header of a request is answered with. It is passed on: a bundler would split off what both import. */
export const faultWays = { checkAnswer, hasEffect, meanwhile };

export type FaultWays = typeof faultWays;

import { operations, type Route } from "../../../spec/generated/operations.ts";
import { KitError } from "../../shared/errors.ts";
import { gatewayErrorBody } from "../http/error-bodies.ts";
import { nearestPaths } from "../http/nearest-paths.ts";
import { networkError } from "../http/wire.ts";
import { checkNames } from "../options.ts";
import type { ErasedResolver, OverrideOptions, OverrideRegistry } from "./registry.ts";

/** The API's operations, as `GET /site/{tenant}/sites`. */
export type FaultyRoute = Route;

/** Failure and delay, for all operations or some. */
export interface Fault extends OverrideOptions {
  /** The only operations it is for; all of the API's if left out. */
  readonly routes?: readonly FaultyRoute[];
  /**
   * What the client gets: a status from 400 to 599, a network error, or nothing until it gives up. Left out, it gets the mock's
   * own answer: for a fault that only delays.
   */
  readonly answer?: number | "network error" | "nothing";
  /** The `Retry-After` header beside a status, in seconds. */
  readonly retryAfter?: number;
  /** How long the answer takes, in milliseconds. */
  readonly delay?: number;
}

/** Failures that tests ask for. A newer fault, or override, comes before an older one. */
export interface Faults {
  /**
   * Lets requests fail or take long, through every door, until it is removed, its times are over, or the kit is reset.
   *
   * @returns a function that removes the fault
   * @throws KitError `OPTION_INVALID` for an unknown option or route, or a value out of its range
   * @example
   * kit.control.faults.add({ answer: 429, retryAfter: 30, times: 2 });
   */
  add(fault: Fault): () => void;
}

/** The longest delay that a timer can wait for, in milliseconds. */
const longestDelay = 2_147_483_647;

export function createFaults(overrides: OverrideRegistry): Faults {
  return {
    add(fault) {
      check(fault);
      const { routes, answer, retryAfter, delay = 0, ...options } = fault;
      const resolver: ErasedResolver = async ({ next, untyped }) => {
        if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
        if (answer === undefined) return next();
        if (answer === "network error") return networkError;
        if (answer === "nothing") return new Promise<never>(() => undefined);
        const body = gatewayErrorBody(`A fault that the test asked for: ${answer}`, "kit.Fault");
        return untyped(answer, body, retryAfter === undefined ? {} : { "Retry-After": retryAfter });
      };
      return overrides.add({ ...options, resolver, ...(routes === undefined ? {} : { route: routes }) });
    },
  };
}

function check(fault: Fault): void {
  checkNames(fault, ["answer", "delay", "retryAfter", "routes", "sessionId", "tenant", "times"]);
  const { routes = [], answer, retryAfter, delay, times } = fault;
  const unknown = routes.find((route) => !Object.hasOwn(operations, route));
  if (unknown !== undefined) {
    const paths = Object.keys(operations).map((route) => route.split(" ")[1] ?? "");
    const near = nearestPaths((unknown as string).split(" ")[1] ?? "", paths).join(", ");
    throw invalid(`There is no operation ${unknown as string}: the nearest paths are ${near}`);
  }
  if (answer === undefined && delay === undefined) throw invalid("A fault needs an answer or a delay");
  if (typeof answer === "number") inRange("answer", answer, 400, 599);
  else if (answer !== undefined && answer !== "network error" && answer !== "nothing")
    throw invalid(`answer must be a status, "network error" or "nothing", not ${JSON.stringify(answer)}`);
  if (retryAfter !== undefined) {
    if (typeof answer !== "number") throw invalid("retryAfter needs a status as answer");
    inRange("retryAfter", retryAfter, 0, 31_536_000);
  }
  if (delay !== undefined) inRange("delay", delay, 0, longestDelay);
  if (times !== undefined) inRange("times", times, 1, Number.MAX_SAFE_INTEGER);
}

function inRange(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw invalid(`${name} must be a whole number from ${least} to ${most}, not ${JSON.stringify(value)}`);
}

function invalid(message: string): KitError {
  return new KitError("OPTION_INVALID", message);
}

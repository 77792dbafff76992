import type { Route } from "../../../spec/generated/operations.ts";
import type { ScopeCheck } from "../domain/tenant-scope.ts";
import { defined } from "../../shared/defined.ts";
import { invalidOption, KitError } from "../../shared/errors.ts";
import { checkFault, checkFaultAnswer, type KnownOperations } from "./check-fault.ts";
import type { ActiveFault, BesideAnswer, Fault, FaultAnswer } from "./fault.ts";
import { meanwhile } from "./meanwhile.ts";
import type { Foresee, OverrideRegistry } from "./registry.ts";

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

/** The most faults that are remembered after their times are over. */
const mostRemembered = 1000;

interface Entry {
  readonly fault: Fault;
  readonly id: string;
  readonly remove: () => void;
  seen: number;
  struck: number;
}

export function createFaults(
  overrides: OverrideRegistry,
  operations: KnownOperations,
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
      checkFault(given, operations);
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

/** What the header of a request is answered with. It is passed on: a bundler would split off what both import. */
export const faultWays = { checkAnswer: checkFaultAnswer, hasEffect, meanwhile };

export type FaultWays = typeof faultWays;

import type { components } from "../../../../spec/generated/control.ts";
import type { Holds } from "../../overrides/holds.ts";
import { defined } from "../../../shared/defined.ts";
import { invalidOption, KitError } from "../../../shared/errors.ts";
import { exactJson } from "../../../shared/json.ts";
import { nearest } from "../../../shared/nearest.ts";
import { patience } from "../patience.ts";
import { checkGiven } from "../state/checked.ts";
import type { ScopeCheck, TenantScope } from "../../domain/tenant-scope.ts";
import { filled } from "./filled.ts";
import { knownRaces } from "./known-races.ts";
import type { RacesControl } from "./races-control.ts";

type Schemas = components["schemas"];
type Step = Schemas["RaceStep"];
type Answered = Schemas["RaceAnswer"];

/** The longest that a held request waits for its release, in milliseconds. */
const longestHold = 30_000;

export interface RaceParts {
  /** Who answers the API's requests. */
  readonly apiFetch: typeof globalThis.fetch;
  readonly holds: () => Promise<Holds>;
  readonly checkScope: ScopeCheck;
  readonly scenario: (name: string, parameters: object) => Promise<object>;
}

let races = 0;

export function createRaces(parts: RaceParts): RacesControl {
  return {
    list: async () => knownRaces,
    async run(given, of = {}) {
      parts.checkScope(of);
      const race = typeof given === "string" ? raceNamed(given) : given;
      checkGiven("Race", "the race", race);
      race.steps.forEach(checkStep);
      const tenant = tenantOf(race, of);
      parts.checkScope({ tenant });
      const values =
        race.scenario === undefined ? {} : await parts.scenario(race.scenario, { ...race.parameters, tenant });
      return new Run(parts, { tenant, ...values }).all(race.steps);
    },
  };
}

function tenantOf({ parameters = {} }: Schemas["Race"], of: TenantScope): string {
  const { tenant: own } = parameters as TenantScope;
  if (own !== undefined && of.tenant !== undefined && own !== of.tenant)
    throw invalidOption(`The race is for ${own}, and not for ${of.tenant}`);
  return of.tenant ?? own ?? "acme";
}

function raceNamed(name: string): Schemas["Race"] {
  const known = knownRaces.find((entry) => entry.name === name);
  if (known !== undefined) return known.race;
  const names = knownRaces.map((entry) => entry.name);
  const near = nearest(name, names);
  throw new KitError(
    "NOT_FOUND",
    `There is no race "${name}": there are ${(near.length > 0 ? near : names).join(", ")}`,
  );
}

/** A step either sends a request or releases one. */
function checkStep({ tab, method, path, release, ...more }: Step, at: number): void {
  const sends = tab !== undefined && method !== undefined && path !== undefined;
  const releases = tab === undefined && method === undefined && path === undefined && Object.keys(more).length === 0;
  if (release === undefined ? !sends : !releases)
    throw invalidOption(`Step ${at + 1} must have tab, method and path, or release alone`);
  if (path !== undefined && !path.startsWith("/")) throw invalidOption(`The path of step ${at + 1} must begin with /`);
}

/** A race that runs. */
class Run {
  readonly #parts: RaceParts;
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #scope: Map<string, unknown>;
  readonly #answers: { readonly step: string; readonly answer: Promise<Answered> }[] = [];
  /** The requests that are held, by step, and the names that release them. */
  readonly #held = new Map<string, { readonly name: string; readonly answer: Promise<Answered> }>();
  readonly #counts = new Map<string, number>();
  readonly #id = ++races;

  constructor(parts: RaceParts, values: Readonly<Record<string, unknown>>) {
    this.#parts = parts;
    this.#values = values;
    this.#scope = new Map(Object.entries(values));
  }

  async all(steps: readonly Step[]): Promise<Schemas["RaceResult"]> {
    try {
      for (const step of steps) await (step.release === undefined ? this.#send(step) : this.#release(step.release));
    } finally {
      for (const step of this.#held.keys()) await this.#release(step);
    }
    const answers: Answered[] = [];
    for (const { answer } of this.#answers) answers.push(await answer);
    return { values: this.#values, steps: answers };
  }

  async #send({ tab = "", holdAt, ...request }: Step): Promise<void> {
    const count = (this.#counts.get(tab) ?? 0) + 1;
    this.#counts.set(tab, count);
    const step = `${tab}${count}`;
    const name = `race ${this.#id} ${step}`;
    const holds = await this.#parts.holds();
    const answer = this.#ask(
      step,
      request,
      holdAt === undefined ? undefined : { hold: name, at: holdAt, holdFor: longestHold },
    );
    // Whoever awaits it later gets the failure.
    answer.catch(() => undefined);
    this.#answers.push({ step, answer });
    if (holdAt === undefined) this.#scope.set(step, await answer);
    else {
      this.#held.set(step, { name, answer });
      // A request that is refused on its way is never held.
      await Promise.race([answer, holds.list({ name, waitFor: longestHold })]);
    }
  }

  async #release(step: string): Promise<void> {
    const held = this.#held.get(step);
    if (held === undefined) throw invalidOption(`The step ${step} is not held`);
    this.#held.delete(step);
    (await this.#parts.holds()).release(held.name);
    this.#scope.set(step, await held.answer);
  }

  async #ask(
    step: string,
    { method = "GET", path = "", token, headers, body }: Step,
    fault: object | undefined,
  ): Promise<Answered> {
    const fill = (value: unknown): unknown => filled(value, this.#scope, step);
    const bearer = token ?? (this.#scope.has("token") ? "{token}" : undefined);
    const target = String(fill(path));
    const init = {
      method,
      headers: {
        ...(bearer === undefined ? {} : { authorization: `Bearer ${String(fill(bearer))}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(fill(headers ?? {}) as Readonly<Record<string, string>>),
        ...(fault === undefined ? {} : { "x-kit-fault": JSON.stringify(fault) }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(fill(body)) }),
      signal: AbortSignal.timeout(fault === undefined ? patience : longestHold + patience),
    };
    const shown = { step, method, path: target.split("?")[0] ?? "" };
    try {
      const response = await this.#parts.apiFetch(`https://api.emporix.io${target}`, init);
      const text = await response.text();
      return { ...shown, status: response.status, ...defined({ body: text === "" ? undefined : bodyOf(text) }) };
    } catch (error) {
      if (error instanceof KitError) throw error;
      return { ...shown, status: 0 };
    }
  }
}

function bodyOf(text: string): unknown {
  try {
    return exactJson(text);
  } catch {
    return text;
  }
}

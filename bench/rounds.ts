import { rateOf, type Shot } from "./load.ts";
import { inTurn, median, medianRatio } from "./median.ts";

export interface Target {
  readonly name: string;
  readonly shot: Shot;
}

export interface Rounds {
  readonly count: number;
  /** How long each contender is asked in each round, in seconds. */
  readonly seconds: number;
  readonly connections: number;
}

export interface Rate {
  readonly name: string;
  /** Requests per second. */
  readonly rate: number;
  /** How many times the first one's rate of the same round. */
  readonly ratio: number;
}

/**
 * How fast each target answers, as medians over rounds, each of which asks all of them.
 */
export async function compareRates(targets: readonly Target[], { count, ...load }: Rounds): Promise<Rate[]> {
  const rates = targets.map((): number[] => []);
  for (const { shot } of targets) await rateOf([shot], { ...load, seconds: 1 });
  for (let round = 0; round < count; round++) {
    for (const [at, { shot }] of inTurn(targets, round)) rates[at]?.push(await rateOf([shot], load));
  }
  const [floors = []] = rates;
  return targets.map(({ name }, at) => {
    const own = rates[at] ?? [];
    return {
      name,
      rate: median(own),
      ratio: medianRatio(own, floors),
    };
  });
}

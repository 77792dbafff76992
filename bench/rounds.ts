import autocannon from "autocannon";
import { inTurn, median, medianRatio } from "./median.ts";

/** A request that is sent again and again. */
export interface Shot {
  readonly url: string;
  readonly method: "GET" | "PATCH" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

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
  for (const { shot } of targets) await rateOf(shot, { ...load, seconds: 1 });
  for (let round = 0; round < count; round++) {
    for (const [at, { shot }] of inTurn(targets, round)) rates[at]?.push(await rateOf(shot, load));
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

async function rateOf(
  { url, method, headers, body }: Shot,
  { seconds, connections }: Omit<Rounds, "count">,
): Promise<number> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    method,
    headers: { ...headers },
    ...(body === undefined ? {} : { body }),
  });
  if (result.non2xx > 0 || result.errors > 0 || result.requests.total === 0)
    throw new Error(`${method} ${url}: ${result.non2xx} answers were no success, ${result.errors} requests failed`);
  return result.requests.average;
}

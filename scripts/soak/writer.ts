import { type Guest, newCart, newGuest, ownContext, type Server } from "./server.ts";

/** What one shopper was answered, and so must find again. */
export interface Shopper {
  readonly guest: Guest;
  /** When each attribute was acknowledged, by `performance.now()`. */
  readonly acknowledged: Map<string, number>;
  refused: number;
  /** When anything was answered last. */
  lastAnswer: number;
}

export async function newShopper(server: Server): Promise<Shopper> {
  const guest = await newGuest(server);
  await newCart(server, guest);
  return { guest, acknowledged: new Map(), refused: 0, lastAnswer: performance.now() };
}

/** Adds attributes on several connections until the server is gone. */
export async function write({ url }: Server, shopper: Shopper, bytes: number): Promise<void> {
  let next = 0;
  const { headers } = shopper.guest;
  const writer = async (): Promise<void> => {
    for (;;) {
      const key = `k${next++}`;
      const body = JSON.stringify({ key, value: "x".repeat(bytes) });
      const path = `${url}/session-context/acme/me/context/attributes`;
      const response = await fetch(path, { method: "POST", headers, body }).catch(() => undefined);
      if (response === undefined) return;
      shopper.lastAnswer = performance.now();
      if (response.status === 201) shopper.acknowledged.set(key, shopper.lastAnswer);
      else if (response.status === 503) shopper.refused++;
      else throw new Error(`An attribute was answered with ${response.status}`);
      await response.arrayBuffer().catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: 8 }, writer));
}

/** An acknowledged attribute that is not there, and how many milliseconds before the last answer it was acknowledged. */
interface Missing {
  readonly key: string;
  readonly age: number;
}

export async function missing(server: Server, { guest, acknowledged, lastAnswer }: Shopper): Promise<Missing[]> {
  const context = await ownContext(server, guest.headers);
  return Array.from(acknowledged, ([key, at]) =>
    typeof context !== "number" && Object.hasOwn(context.context, key) ? [] : [{ key, age: lastAnswer - at }],
  ).flat();
}

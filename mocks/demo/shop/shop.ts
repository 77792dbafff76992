import { Refused, SessionOver } from "../api/answer.ts";
import { type Api, tenant } from "../api/api.ts";
import { NoAnswer } from "../api/traffic.ts";
import { type ShopState, start } from "./shop-state.ts";
import { sync } from "./sync.ts";
import type { Visitor, VisitorStore } from "./visitor.ts";

/** An action of the shopper: does something at the API, and says what came of it. */
export type Action = (shop: Shop) => Promise<string>;

/** The shop's state, and the one way to change it: actions, one after the other. */
export class Shop {
  readonly api: Api;
  readonly #store: VisitorStore;
  readonly #listeners: (() => void)[] = [];
  #state = start;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(api: Api, store: VisitorStore) {
    this.api = api;
    this.#store = store;
  }

  get state(): ShopState {
    return this.#state;
  }

  get visitor(): Visitor | undefined {
    return this.#store.visitor;
  }

  set visitor(visitor: Visitor | undefined) {
    this.#store.visitor = visitor;
  }

  /** The time as the API has it, in milliseconds since 1970; a server's is taken for ours. */
  get now(): number {
    return this.api.kit?.control.clock.now({ tenant }).getTime() ?? Date.now();
  }

  /** Calls back now, and after each change. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
    listener();
  }

  update(change: Partial<ShopState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Does something, reads everything again, and lets the other tabs know. Resolves to whether it went well. */
  perform(step: string, action: Action): Promise<boolean> {
    return this.#enqueue(step, async () => {
      try {
        const said = await action(this);
        await sync(this);
        this.update({ said });
      } catch (error) {
        // A refusal often means that what we show is no longer so.
        if (error instanceof Refused) await sync(this).catch(() => undefined);
        throw error;
      } finally {
        this.#store.tellOthers();
      }
    });
  }

  /** Reads everything again, for a reason that is said. */
  follow(reason: string): Promise<boolean> {
    return this.#enqueue(reason, async () => {
      await sync(this);
      this.update({ said: `${reason}.` });
    });
  }

  #enqueue(step: string, work: () => Promise<void>): Promise<boolean> {
    const turn = this.#queue.then(async () => {
      this.api.traffic.step = step;
      try {
        await work();
        this.update({ ready: true, problem: undefined, expired: false, unreachable: false });
        return true;
      } catch (error) {
        this.update(troubleOf(error));
        return false;
      }
    });
    this.#queue = turn;
    return turn;
  }
}

function troubleOf(error: unknown): Partial<ShopState> {
  if (error instanceof SessionOver) {
    return {
      expired: true,
      problem: undefined,
      said: "The token is no longer good. The context is out of reach with it.",
    };
  }
  if (error instanceof NoAnswer) return { unreachable: true, problem: undefined, said: "The server does not answer." };
  if (error instanceof SyntaxError) {
    return { problem: "The server is not the API: its answer is not JSON. Check the address." };
  }
  return { problem: error instanceof Error ? error.message : String(error) };
}

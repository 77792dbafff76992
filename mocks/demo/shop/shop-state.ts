import type { components } from "../../../spec/generated/api.ts";

type Schemas = components["schemas"];
export type Cart = Schemas["Cart"];
export type CartItem = Schemas["CartItem"];
export type Price = Schemas["PriceMatch"];
export type SessionContext = Schemas["SessionContext"];
export type Site = Schemas["Site"];

/** What the page shows. */
export interface ShopState {
  /** Whether the API has been read at all. */
  readonly ready: boolean;
  /** None while the context answers 404. */
  readonly context: SessionContext | undefined;
  readonly cart: Cart | undefined;
  /** By product ID. */
  readonly prices: ReadonlyMap<string, Price>;
  readonly sites: readonly Site[];
  /** What has happened, in a sentence. */
  readonly said: string;
  /** What went wrong, in a sentence. */
  readonly problem: string | undefined;
  readonly expired: boolean;
  /** Whether nobody answers. */
  readonly unreachable: boolean;
}

/** The state before the API has been read. */
export const start: ShopState = {
  ready: false,
  context: undefined,
  cart: undefined,
  prices: new Map(),
  sites: [],
  said: "The page is getting ready…",
  problem: undefined,
  expired: false,
  unreachable: false,
};

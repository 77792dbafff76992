import { useState } from "preact/hooks";
import type { Topic } from "./live.ts";
import { type Loaded, useLoaded } from "./use-loaded.ts";

/** One page of a list, as the control plane answers it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many there are on all pages. */
  readonly total: number;
  /** The cursor of the page after. */
  readonly next?: string;
}

export interface Pages<Item> extends Loaded<Page<Item>> {
  /** To the page before; undefined on the first. */
  readonly back: (() => void) | undefined;
  /** To the page after; undefined on the last. */
  readonly on: (() => void) | undefined;
}

/** A list in pages: the first one, until it is turned. */
export function usePages<Item>(
  key: string,
  topics: readonly Topic[],
  load: (cursor: string | undefined) => Promise<Page<Item>>,
): Pages<Item> {
  const [turned, setTurned] = useState<{ readonly key: string; readonly cursors: readonly string[] }>({
    key,
    cursors: [],
  });
  const cursors = turned.key === key ? turned.cursors : [];
  const cursor = cursors.at(-1);
  const loaded = useLoaded(`${key} ${cursor ?? ""}`, topics, () => load(cursor));
  const next = loaded.data?.next;
  return {
    ...loaded,
    back: cursor === undefined ? undefined : () => setTurned({ key, cursors: cursors.slice(0, -1) }),
    on: next === undefined ? undefined : () => setTurned({ key, cursors: [...cursors, next] }),
  };
}

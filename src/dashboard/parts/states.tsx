import type { ComponentChildren } from "preact";
import type { Loaded } from "../model/use-loaded.ts";

/** What stands in place of data that are not there yet, cannot be had, or are none. */
export function Shown<Data>({
  of: { data, error },
  empty,
  isEmpty = (given) => Array.isArray(given) && given.length === 0,
  children,
}: {
  readonly of: Loaded<Data>;
  /** What is said when there are none, and how they come about. */
  readonly empty: ComponentChildren;
  readonly isEmpty?: (data: Data) => boolean;
  readonly children: (data: Data) => ComponentChildren;
}) {
  if (error !== undefined && data === undefined)
    return (
      <p class="warning" role="alert">
        {error.message}
      </p>
    );
  if (data === undefined) return <p class="soft">Loading…</p>;
  return <>{isEmpty(data) ? <p class="empty">{empty}</p> : children(data)}</>;
}

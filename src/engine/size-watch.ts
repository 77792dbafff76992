import type { Hint } from "./domain/hint.ts";
import type { Store } from "./store/store.ts";

/** A state of so many bytes is worth a hint. */
const large = 100_000_000;

/** So often is it measured: once for so many requests that bring something new. */
const measuredEach = 1000;

/** What is called when a request has brought something new: hints once at a state that has grown large. */
export function sizeWatch(store: Pick<Store, "bytes">, hint: Hint): () => void {
  let grown = 0;
  return () => {
    grown = (grown + 1) % measuredEach;
    if (grown !== 1 || store.bytes() < large) return;
    hint(
      "STATE_LARGE",
      "The state has grown to 100 MB: GET /__kit/stats says of what; a reset, --max-sessions or shorter lifetimes make it smaller",
    );
  };
}

import { hexToBytes } from "@noble/hashes/utils.js";
import { alphabet, type RandomBytes } from "./ids.ts";

/** Randomness that can be told which IDs come next; otherwise it is what it was made from. */
export interface ScriptedIds {
  readonly random: RandomBytes;
  /** The next tokens (with their tenant), UUIDs and object IDs, each kind in its order. Replaces what was left. */
  readonly expect: (ids: readonly string[]) => void;
}

/** Lets a scenario give its session, cart and tokens IDs that are known before. */
export function scriptedIds(random: RandomBytes): ScriptedIds {
  let next: readonly Uint8Array[] = [];
  return {
    random(size) {
      const found = next.find(({ length }) => length === size);
      if (found === undefined) return random(size);
      next = next.filter((bytes) => bytes !== found);
      return found;
    },
    expect: (ids) => {
      next = ids.map(bytesOf);
    },
  };
}

/** The bytes that an ID is made of. */
function bytesOf(id: string): Uint8Array {
  const hex = id.replaceAll("-", "");
  if (/^([0-9a-f]{24}|[0-9a-f]{32})$/.test(hex)) return hexToBytes(hex);
  return Uint8Array.from(id.slice(id.indexOf(".") + 1), (character) => alphabet.indexOf(character));
}

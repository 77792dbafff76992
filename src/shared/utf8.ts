const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

let known: { readonly bytes: Uint8Array; readonly text: string } | undefined;

/** Bytes as text, with the mark of the byte order if there is one; undefined where they are no UTF-8. */
export function utf8TextOf(bytes: Uint8Array): string | undefined {
  if (known?.bytes === bytes) return known.text;
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Does work in which the text of some bytes is asked for again. Not longer: who gave the bytes may write others there. */
export function knowingText<Value>(bytes: Uint8Array, text: string, work: () => Value): Value {
  known = { bytes, text };
  try {
    return work();
  } finally {
    known = undefined;
  }
}

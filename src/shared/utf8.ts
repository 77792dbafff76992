import { rememberLast } from "./remember.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Bytes as text, with the mark of the byte order if there is one; undefined where they are no UTF-8. A body is asked for by several. */
export const utf8TextOf = rememberLast((bytes: Uint8Array): string | undefined => {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
});

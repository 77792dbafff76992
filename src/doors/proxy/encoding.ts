import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";

type Decode = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;

const decoders: Readonly<Record<string, Decode>> = {
  br: brotliDecompressSync,
  deflate: inflate,
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  // Node 22.12 has none yet.
  ...((zstdDecompressSync as Decode | undefined) === undefined ? {} : { zstd: zstdDecompressSync }),
};

/** With or without the header that RFC 9110 asks for: many servers leave it out. */
function inflate(bytes: Uint8Array, options: { readonly maxOutputLength: number }): Uint8Array {
  try {
    return inflateSync(bytes, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "Z_DATA_ERROR") throw error;
    return inflateRawSync(bytes, options);
  }
}

/** What an upstream may be offered: of the codings that the client takes, those that can be read on the way. */
export function readableEncodings(accepted: string): string {
  const codings = accepted
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => Object.hasOwn(decoders, coding.split(";")[0]?.trim().toLowerCase() ?? ""));
  return codings.length === 0 ? "identity" : codings.join(", ");
}

/** A body without its content codings, or why it cannot be read: nobody here knows the coding, or the bytes are not in it. */
export type DecodedBody =
  | { readonly kind: "plain"; readonly bytes: Uint8Array }
  | { readonly kind: "unknown-coding" | "broken"; readonly coding: string };

/** Undoes the content codings of a body, the last one first. A body that becomes larger than the limit is a broken one. */
export function decoded(bytes: Uint8Array, encoding: string | undefined, limit: number): DecodedBody {
  const codings = (encoding ?? "")
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity");
  if (bytes.byteLength === 0) return { kind: "plain", bytes };
  let plain = bytes;
  for (const coding of codings.toReversed()) {
    const decode = Object.hasOwn(decoders, coding) ? decoders[coding] : undefined;
    if (decode === undefined) return { kind: "unknown-coding", coding };
    try {
      plain = decode(plain, { maxOutputLength: limit });
    } catch {
      return { kind: "broken", coding };
    }
  }
  return { kind: "plain", bytes: plain };
}

import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

type Decode = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;

const decoders: Readonly<Record<string, Decode>> = {
  br: brotliDecompressSync,
  deflate: inflateSync,
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
};

/** What an upstream may be offered: of the codings that the client takes, those that can be read on the way. */
export function readableEncodings(accepted: string): string {
  const codings = accepted
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => Object.hasOwn(decoders, coding.split(";")[0]?.trim().toLowerCase() ?? ""));
  return codings.length === 0 ? "identity" : codings.join(", ");
}

/** A body without its content coding; undefined when it cannot be read, or is larger than the limit. */
export function decoded(bytes: Uint8Array, encoding: string | undefined, limit: number): Uint8Array | undefined {
  const coding = (encoding ?? "").trim().toLowerCase();
  if (coding === "" || coding === "identity" || bytes.byteLength === 0) return bytes;
  const decode = Object.hasOwn(decoders, coding) ? decoders[coding] : undefined;
  try {
    return decode?.(bytes, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
}

import { connect } from "node:net";
import fc from "fast-check";

/** One change of a request's bytes; places are shares of its length. */
type Mutation =
  | { readonly kind: "flip"; readonly at: number; readonly bits: number }
  | { readonly kind: "insert"; readonly at: number; readonly bytes: string }
  | { readonly kind: "delete" | "double"; readonly at: number; readonly length: number }
  | { readonly kind: "cut"; readonly at: number }
  | { readonly kind: "replace"; readonly find: string; readonly by: string };

/** What parsers stumble over. */
const pieces = [
  "\r\n",
  "\n",
  "\0",
  " ",
  ":",
  "\r\n\r\n",
  "%00",
  "..",
  "Transfer-Encoding: chunked\r\n",
  "Content-Length: 0\r\n",
  "Content-Length: 99999999999999999999\r\n",
  "Content-Length: -1\r\n",
  "Expect: 100-continue\r\n",
  "Expect: nothing\r\n",
  "Connection: upgrade\r\nUpgrade: websocket\r\n",
  "Host: a\r\nHost: b\r\n",
  "Authorization: Bearer a\r\n",
  `X: ${"a".repeat(20_000)}\r\n`,
  "ffffffffffffffff\r\n",
  "0\r\n\r\n",
  "GET /__kit/health HTTP/1.1\r\nHost: x\r\n\r\n",
  "\u00ff\u00fe",
  "{".repeat(5000),
  "[".repeat(50_000),
  "1e99999,",
  "\ud800",
];

const replacements: readonly (readonly [find: string, by: string])[] = [
  ["HTTP/1.1", "HTTP/1.0"],
  ["HTTP/1.1", "HTTP/2.0"],
  ["HTTP/1.1", ""],
  ["POST", "CONNECT"],
  ["GET", "HEAD"],
  ["GET", "PRI"],
  ["GET", "OPTIONS"],
  ["Content-Length", "content-length"],
  ["Content-Length", "Transfer-Encoding"],
  ["application/json", "application/json; charset=utf-16"],
  [" /", " http://elsewhere.example/"],
  [" /", " //"],
  [" /", " "],
  [" /", " /%"],
  [" /", ` /${"a".repeat(70_000)}`],
];

const place = fc.double({ min: 0, max: 1, noNaN: true });

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.oneof<fc.Arbitrary<Mutation>[]>(
    fc.record({ kind: fc.constant("flip"), at: place, bits: fc.integer({ min: 1, max: 255 }) }),
    fc.record({ kind: fc.constant("insert"), at: place, bytes: fc.constantFrom(...pieces) }),
    fc.record({ kind: fc.constantFrom("delete", "double"), at: place, length: fc.integer({ min: 1, max: 40 }) }),
    fc.record({ kind: fc.constant("cut"), at: place }),
    fc.constantFrom(...replacements).map(([find, by]): Mutation => ({ kind: "replace", find, by })),
  ),
  { minLength: 1, maxLength: 4 },
);

/** The bytes with the changes made, one after the other. */
export function mutated(bytes: Buffer, changes: readonly Mutation[]): Buffer {
  return changes.reduce((before, change) => {
    if (change.kind === "replace") {
      const at = before.indexOf(change.find);
      return at === -1 ? before : spliced(before, at, change.find.length, Buffer.from(change.by));
    }
    const at = Math.min(before.length - 1, Math.floor(change.at * before.length));
    if (at < 0) return before;
    if (change.kind === "flip") {
      const after = Buffer.from(before);
      after[at] = (after[at] ?? 0) ^ change.bits;
      return after;
    }
    if (change.kind === "insert") return spliced(before, at, 0, Buffer.from(change.bytes));
    if (change.kind === "cut") return before.subarray(0, at);
    const part = before.subarray(at, at + change.length);
    return spliced(
      before,
      at,
      change.kind === "delete" ? part.length : 0,
      change.kind === "double" ? part : Buffer.alloc(0),
    );
  }, bytes);
}

function spliced(bytes: Buffer, at: number, removed: number, put: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + removed)]);
}

/** How long a side may do nothing, in milliseconds, before it is a failure. */
const patience = 20_000;

/**
 * Sends bytes on a connection of their own, and says with which statuses they were answered before the other side closed it.
 * When it is quiet for so many milliseconds, our side is closed: a request that is cut short has no end.
 */
export function exchange(port: number, bytes: Buffer, quiet = patience): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: "127.0.0.1" });
    let idle = setTimeout(() => socket.end(), quiet);
    socket.setTimeout(patience, () => {
      socket.destroy();
      reject(new Error(`Neither answered nor closed: ${JSON.stringify(bytes.toString("latin1").slice(0, 2000))}`));
    });
    socket.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      clearTimeout(idle);
      idle = setTimeout(() => socket.end(), quiet);
    });
    // The other side may have closed before all was sent.
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearTimeout(idle);
      const text = Buffer.concat(chunks).toString("latin1");
      resolve([...text.matchAll(/(?:^|\r\n|[^\r\n])HTTP\/1\.[01] (\d{3})/g)].map(([, status]) => Number(status)));
    });
    socket.write(bytes);
  });
}

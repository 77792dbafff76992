import type { FileHandle } from "node:fs/promises";
import type { FileSystem } from "./files.ts";
import { linesOf } from "./line.ts";

/** So many bytes are read at once. */
const chunkBytes = 2_097_152;

/**
 * Calls `onLine` for each whole line of a file, in their order, while the next bytes are read; a line is only valid during its call. What
 * follows the last line feed was cut short, and is not a line.
 */
export async function readLines(io: FileSystem, path: string, onLine: (line: Buffer) => void): Promise<void> {
  const handle = await io.open(path, "r");
  try {
    let [chunk, other] = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)];
    let filled = await readInto(handle, chunk, 0);
    for (;;) {
      const whole = chunk.subarray(0, filled).lastIndexOf(10) + 1;
      const rest = filled - whole;
      // A line may be longer than a chunk.
      if (other.length < rest + chunkBytes) other = Buffer.allocUnsafe(rest + 2 * chunkBytes);
      chunk.copy(other, 0, whole, filled);
      const next = readInto(handle, other, rest);
      try {
        for (const line of linesOf(chunk.subarray(0, whole))) onLine(line);
      } finally {
        // The file must not be closed under it.
        await next;
      }
      const read = (await next) - rest;
      if (read === 0) return;
      filled = rest + read;
      [chunk, other] = [other, chunk];
    }
  } finally {
    await handle.close();
  }
}

/** Reads as much as fits behind `offset`; returns how many bytes the buffer has then. */
async function readInto(handle: FileHandle, buffer: Buffer, offset: number): Promise<number> {
  let filled = offset;
  while (filled < buffer.length) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}

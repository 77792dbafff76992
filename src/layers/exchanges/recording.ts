import { closeSync, createReadStream, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { KitError } from "../../shared/errors.ts";
import { readInput, unwritable } from "../../shared/files.ts";
import { makeFolder } from "../../shared/folders.ts";
import type { Exchange } from "../../engine/exchanges/exchange.ts";

/** A file of exchanges, one a line. */
export interface Recording {
  add(exchange: Exchange): void;
  /**
   * Ends the recording. With `again`, every line is read once more and written as `again` has it: what the last exchange
   * has shown to be a secret may stand in the first.
   */
  close(again?: (exchange: Exchange) => Exchange): Promise<void>;
}

/**
 * Begins a recording anew. What has been added is with the operating system, so that a killed process loses none of it.
 *
 * @throws KitError `OUTPUT_UNWRITABLE`
 */
export function startRecording(file: string): Recording {
  try {
    makeFolder(dirname(file));
    const descriptor = openSync(file, "w", 0o600);
    return {
      add: (exchange) => void writeSync(descriptor, `${JSON.stringify(exchange)}\n`),
      async close(again) {
        closeSync(descriptor);
        if (again !== undefined) await rewrite(file, again);
      },
    };
  } catch (error) {
    throw unwritable("recording", file, error);
  }
}

/** Writes a recording anew beside itself, and puts it in its place. */
async function rewrite(file: string, again: (exchange: Exchange) => Exchange): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  const descriptor = openSync(beside, "w", 0o600);
  let isOther = false;
  try {
    for await (const line of createInterface({ input: createReadStream(file) })) {
      const written = JSON.stringify(again(JSON.parse(line) as Exchange));
      isOther ||= written !== line;
      writeSync(descriptor, `${written}\n`);
    }
  } finally {
    closeSync(descriptor);
    if (isOther) renameSync(beside, file);
    else rmSync(beside);
  }
}

/**
 * Reads a recording.
 *
 * @throws KitError `INPUT_UNREADABLE`, with the line that is no exchange, or where there is none: nothing of it would be replayed
 */
export function readRecording(file: string): Exchange[] {
  const text = readInput("recording", file);
  const exchanges = text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const exchange = parseLine(line);
    if (isExchange(exchange)) return [exchange];
    throw new KitError(
      "INPUT_UNREADABLE",
      `${file}:${index + 1}: this line is no exchange; record it anew with session-context-kit proxy`,
    );
  });
  if (exchanges.length > 0) return exchanges;
  throw new KitError("INPUT_UNREADABLE", `${file} has no exchange; record some with session-context-kit proxy`);
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isExchange(value: unknown): value is Exchange {
  const { request, response } = (value ?? {}) as Partial<Exchange>;
  return (
    typeof request?.method === "string" &&
    typeof request.target === "string" &&
    isHeaders(request.headers) &&
    Number.isInteger(response?.status) &&
    isHeaders(response?.headers)
  );
}

function isHeaders(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && Object.values(value).every((header) => typeof header === "string")
  );
}

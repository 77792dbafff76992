import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { KitError } from "../../shared/errors.ts";
import { readInput, unwritable } from "../../shared/files.ts";
import type { Exchange } from "./exchange.ts";

/** A file of exchanges, one a line. */
export interface Recording {
  add(exchange: Exchange): void;
  close(): void;
}

/**
 * Begins a recording anew. What has been added is with the operating system, so that a killed process loses none of it.
 *
 * @throws KitError `OUTPUT_UNWRITABLE`
 */
export function startRecording(file: string): Recording {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const descriptor = openSync(file, "w", 0o600);
    return {
      add: (exchange) => void writeSync(descriptor, `${JSON.stringify(exchange)}\n`),
      close: () => closeSync(descriptor),
    };
  } catch (error) {
    throw unwritable("recording", file, error);
  }
}

/**
 * Reads a recording.
 *
 * @throws KitError `INPUT_UNREADABLE`, with the line that is no exchange
 */
export function readRecording(file: string): Exchange[] {
  const text = readInput("recording", file);
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const exchange = parseLine(line);
    if (isExchange(exchange)) return [exchange];
    throw new KitError(
      "INPUT_UNREADABLE",
      `${file}:${index + 1}: this line is no exchange; record it anew with session-context-kit proxy`,
    );
  });
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

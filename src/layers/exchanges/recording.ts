import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { messageOf } from "../../shared/errors.ts";
import type { Exchange } from "./exchange.ts";

/** A file of exchanges, one a line. */
export interface Recording {
  add(exchange: Exchange): void;
  close(): void;
}

/**
 * Begins a recording anew. What has been added is with the operating system, so that a killed process loses none of it.
 *
 * @throws Error a sentence, when the file cannot be written
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
    throw new Error(`Cannot write the recording ${file}: ${messageOf(error)}`, { cause: error });
  }
}

/**
 * Reads a recording.
 *
 * @throws Error a sentence with the line, when it is none
 */
export function readRecording(file: string): Exchange[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new Error(`Cannot read the recording ${file}: ${messageOf(error)}`, { cause: error });
  }
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const exchange = parseLine(line);
    if (isExchange(exchange)) return [exchange];
    throw new Error(`${file}:${index + 1}: this line is no exchange; record it anew with session-context-kit proxy`);
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

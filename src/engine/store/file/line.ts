import { crc32 } from "node:zlib";
import { messageOf } from "../../../shared/errors.ts";
import { exactJson } from "../../../shared/json.ts";

/** The digits of a checksum, and a space. */
const checksumLength = 9;

/** JSON text has none, outside of strings and in them. */
const [tab, lineFeed] = [9, 10];

/** What a line holds: a value, and JSON texts that are parsed when somebody asks for them. */
export interface Line {
  readonly value: unknown;
  readonly texts: readonly string[];
}

/**
 * One line of a file: a checksum (CRC-32, eight hexadecimal digits), the value as JSON, further JSON texts with a tab before each, and
 * a line feed.
 */
export function encodeLine(value: unknown, texts: readonly string[] = []): string {
  const json = JSON.stringify(value);
  const line = texts.length === 0 ? json : `${json}\t${texts.join("\t")}`;
  return `${checksum(line)} ${line}\n`;
}

/**
 * What a line without its line feed holds; throws a sentence when it is damaged. `parse` reads the value: `JSON.parse` is enough where
 * it has no numbers of others.
 */
export function decodeLine(line: Buffer, parse: (json: string) => unknown = exactJson): Line {
  const content = line.subarray(checksumLength);
  if (line.toString("latin1", 0, checksumLength) !== `${checksum(content)} `) throw new Error("its checksum is wrong");
  const end = content.indexOf(tab);
  const json = content.toString("utf8", 0, end === -1 ? content.length : end);
  try {
    return { value: parse(json), texts: end === -1 ? [] : textsIn(content, end + 1) };
  } catch (error) {
    throw new Error(`it is not JSON: ${messageOf(error)}`, { cause: error });
  }
}

function textsIn(content: Buffer, from: number): string[] {
  const texts: string[] = [];
  let start = from;
  for (let end = content.indexOf(tab, start); end !== -1; end = content.indexOf(tab, start)) {
    texts.push(content.toString("utf8", start, end));
    start = end + 1;
  }
  texts.push(content.toString("utf8", start));
  return texts;
}

export function checksum(text: string | Buffer): string {
  return crc32(text).toString(16).padStart(8, "0");
}

/** The whole lines of a file's bytes; what follows the last line feed was cut short, and is not a line. */
export function* linesOf(bytes: Buffer): Iterable<Buffer> {
  let start = 0;
  for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

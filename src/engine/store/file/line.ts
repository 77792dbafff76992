import { crc32 } from "node:zlib";
import { messageOf } from "../../../shared/errors.ts";
import { exactJson } from "../../../shared/json.ts";

/** The digits of a checksum, and a space. */
const checksumLength = 9;

/** One line of a file: a checksum (CRC-32, eight hexadecimal digits), the value as JSON, and a line feed. */
export function encodeLine(value: unknown): string {
  const json = JSON.stringify(value);
  return `${checksum(json)} ${json}\n`;
}

/** The value of a line without its line feed; throws a sentence when it is damaged. */
export function decodeLine(line: Buffer): unknown {
  const json = line.subarray(checksumLength);
  if (line.toString("latin1", 0, checksumLength) !== `${checksum(json)} `) throw new Error("its checksum is wrong");
  try {
    return exactJson(json.toString());
  } catch (error) {
    throw new Error(`it is not JSON: ${messageOf(error)}`, { cause: error });
  }
}

export function checksum(text: string | Buffer): string {
  return crc32(text).toString(16).padStart(8, "0");
}

/** The whole lines of a file's bytes; what follows the last line feed was cut short, and is not a line. */
export function* linesOf(bytes: Buffer): Iterable<Buffer> {
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

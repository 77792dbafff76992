import { printable, printableJson } from "../shared/printable.ts";

/** Prints a text in which strangers may have a part. Commands print with this or `printJson`; logs and reports have writers of their own. */
export function print(text: string, stream: NodeJS.WritableStream = process.stdout): void {
  stream.write(`${printable(text)}\n`);
}

/** Prints JSON. */
export function printJson(json: string): void {
  process.stdout.write(`${printableJson(json)}\n`);
}

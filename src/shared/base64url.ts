const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const values: ReadonlyMap<string, number> = new Map(Array.from(alphabet, (letter, value) => [letter, value]));

/** Bytes as base64url without padding (RFC 4648, section 5). The platforms' own functions are not in all of them yet. */
export function encodeBase64Url(bytes: Uint8Array): string {
  let text = "";
  let [bits, count] = [0, 0];
  for (const byte of bytes) {
    bits = ((bits & 0x3f) << 8) | byte;
    for (count += 8; count >= 6; count -= 6) text += alphabet[(bits >> (count - 6)) & 0x3f] ?? "";
  }
  return count === 0 ? text : text + (alphabet[(bits << (6 - count)) & 0x3f] ?? "");
}

/** The bytes of base64url without padding, or undefined for any other text. */
export function decodeBase64Url(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let [bits, count, at] = [0, 0, 0];
  for (const letter of text) {
    const value = values.get(letter);
    if (value === undefined) return undefined;
    bits = ((bits & 0xff) << 6) | value;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at++] = (bits >> count) & 0xff;
  }
  const unused = bits & ((1 << count) - 1);
  return count < 6 && unused === 0 ? bytes : undefined;
}

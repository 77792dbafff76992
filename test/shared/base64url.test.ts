import { describe, expect, it } from "vitest";
import { decodeBase64Url, encodeBase64Url } from "../../src/shared/base64url.ts";

describe("base64url", () => {
  it("is Node's, there and back, for every length", () => {
    for (let length = 0; length < 70; length++) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 197 + length * 31) & 0xff);
      const text = Buffer.from(bytes).toString("base64url");
      expect(encodeBase64Url(bytes)).toBe(text);
      expect(decodeBase64Url(text)).toEqual(bytes);
    }
  });

  it.each(["a", "abcde", "a+b/", "YQ==", "YR", "ä", " YQ"])("does not read %j", (text) => {
    expect(decodeBase64Url(text)).toBeUndefined();
  });
});

import { UsageError } from "../flags.ts";

/**
 * Reads `NAME: VALUE`, once for each `--header`. The later of two with one name counts.
 *
 * @throws UsageError
 */
export function readHeaders(texts: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const [, name = "", value = ""] = /^([\w!#$%&'*+.^`|~-]+):([^\r\n\0]*)$/.exec(text) ?? [];
      if (name === "") throw new UsageError('--header takes a name and a value, as "X-Api-Key: 1234"');
      return [name.toLowerCase(), value.trim()];
    }),
  );
}

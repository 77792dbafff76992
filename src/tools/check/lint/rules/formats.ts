import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

/** Formats that are known: JSON Schema's, and those of OpenAPI's registry. */
const known = `
  int8 int16 int32 int64 uint8 uint16 uint32 uint64 double-int float double decimal decimal128 sf-integer sf-decimal
  byte binary base64url password char commonmark html http-date media-range etag unixtime
  sf-binary sf-boolean sf-string sf-token
  date date-time date-time-local time time-local duration email idn-email hostname idn-hostname ipv4 ipv6
  uri uri-reference uri-template iri iri-reference uuid json-pointer relative-json-pointer regex
`
  .trim()
  .split(/\s+/);

/** Formats that look like a slip. Any other is anybody's to make. */
export const knownFormats: Oas3Rule = () => ({
  Schema: {
    leave({ format }, context: UserContext) {
      if (typeof format !== "string" || known.includes(format)) return;
      const meant = known.find((word) => word.length > 4 && isSlip(plain(format), plain(word)));
      if (meant === undefined) return;
      context.report({
        message: `${format} is no known format, and looks like ${meant}.`,
        location: context.location.child("format"),
      });
    },
  },
});

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[-_ ]/g, "");
}

/** Whether two words are the same but for a letter more, a letter less, another letter, or two letters swapped. */
function isSlip(word: string, meant: string): boolean {
  if (word === meant) return true;
  const differs = word.split("").findIndex((letter, index) => letter !== meant[index]);
  const at = differs === -1 ? word.length : differs;
  const [rest, other] = [word.slice(at), meant.slice(at)];
  return (
    rest.slice(1) === other.slice(1) ||
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    rest === `${other.slice(1, 2)}${other.slice(0, 1)}${other.slice(2)}`
  );
}

import type { SchemaCheck } from "../../../engine/http/schema/checks.ts";
import type { FormatName, RequestSchema } from "../../../engine/http/schema/request-schema.ts";

const dateTime =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[tT\s](?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:[zZ]|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)$/;
const uuid = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

const formats: Readonly<Record<FormatName, (text: string) => boolean>> = {
  "date-time": isDateTime,
  uuid: (text) => uuid.test(text),
};

/** Whether a text is in a format. */
export function isInFormat(text: string, format: FormatName): boolean {
  return formats[format](text);
}

/** A day and a time of RFC 3339, with `T` or a space between them. */
function isDateTime(text: string): boolean {
  const match = dateTime.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month === 2) return day <= (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28);
  return day <= 30 || ![4, 6, 9, 11].includes(month);
}

/** The check of a text's format; the engine has none, because no request needs it. */
export function formatChecks({ format }: RequestSchema): readonly SchemaCheck[] {
  if (format === undefined) return [];
  const error = { instancePath: "", message: `must match format "${format}"` };
  return [(value) => (typeof value !== "string" || isInFormat(value, format) ? undefined : error)];
}

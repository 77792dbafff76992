import { firstFlaw, type Flaw, mended, unknownValue } from "./flaw.ts";
import { isJsonObject, type JsonObject } from "./json-object.ts";

const uuidFormats = ["simple", "lower-case-hyphenated", "upper-case-hyphenated", "URN"];

/** The words of the expressions for a day, and for a time of it. */
const ofDays =
  /^(?:now|today|yesterday|tomorrow|next|last|[+-]|\d+|(?:day|week|month|year)s?|fortnight|mon(?:day)?|tues(?:day)?|wed(?:nesday)?|thurs(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const ofTimes = /^(?:now|midnight|noon|next|last|[+-]|\d+|o'clock|am|pm|(?:hour|minute|second|millisecond)s?)$/;

/** A generator of what is sent, of which Pact's verifier makes nothing: it sends the example, or something else. */
export function unappliedFlaw(name: string, { generators }: JsonObject): Flaw | undefined {
  if (!isJsonObject(generators)) return undefined;
  return firstFlaw(Object.entries(generators), ([section, entries]) => {
    if (!isJsonObject(entries)) return undefined;
    const each = typeof entries["type"] === "string" ? [entries] : Object.values(entries);
    return firstFlaw(each, (generator) =>
      isJsonObject(generator) ? flawOfOne(`one of ${name}'s generators for ${section}`, generator) : undefined,
    );
  });
}

function flawOfOne(one: string, generator: JsonObject): Flaw | undefined {
  const { type, regex, expression, format } = generator;
  if (type === "Uuid" && typeof format === "string")
    return unknownValue(`the format "${format}" of ${one}`, format, uuidFormats);
  if (type === "Regex" && /\(\?(?:<?[=!])|\\[1-9]/.test(String(regex)))
    return mended(`${one} has the regex ${JSON.stringify(regex)}, of which no text can be generated`);
  if (typeof expression === "string" && type === "ProviderState") return stateFlaw(one, expression);
  if (typeof expression === "string" && /^(?:Date|Time|DateTime)$/.test(String(type)))
    return momentFlaw(one, String(type), expression);
  return String(type).startsWith("Random") ? boundsFlaw(one, generator) : undefined;
}

function boundsFlaw(one: string, generator: JsonObject): Flaw | undefined {
  const strange = ["min", "max", "digits", "size"].find(
    (name) => name in generator && !Number.isInteger(generator[name]),
  );
  if (strange !== undefined)
    return mended(`${one} has "${strange}" with ${JSON.stringify(generator[strange])}, which is no whole number`);
  const { min = 0, max = 10 } = generator;
  return generator["type"] === "RandomInt" && Number(min) > Number(max)
    ? mended(`${one} has "min" with ${String(min)} and "max" with ${String(max)}: there is nothing between`)
    : undefined;
}

function stateFlaw(one: string, expression: string): Flaw | undefined {
  const names = [...expression.matchAll(/\$\{([^}]*)\}/g)].map(([, name = ""]) => name);
  const isWhole = names.length === expression.split("${").length - 1 && names.every((name) => name.trim() !== "");
  return isWhole && expression !== ""
    ? undefined
    : mended(`${one} has the expression ${JSON.stringify(expression)}, which names no value`);
}

function momentFlaw(one: string, type: string, expression: string): Flaw | undefined {
  const [first = "", second] = type === "DateTime" ? expression.split("@", 2) : [expression];
  const strange = [...strangeWords(first, type === "Time" ? ofTimes : ofDays), ...strangeWords(second ?? "", ofTimes)];
  return strange.length === 0
    ? undefined
    : mended(
        `${one} has the expression ${JSON.stringify(expression)}, in which ${JSON.stringify(strange[0])} is not known`,
      );
}

function strangeWords(text: string, known: RegExp): string[] {
  const words = text.replaceAll(/[+-]/g, " $& ").split(/\s+/);
  return words.filter((word) => word !== "" && !known.test(word));
}

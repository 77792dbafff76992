import { percentDecoded } from "../../../shared/percent.ts";
import { firstFlaw, type Flaw, mended } from "./flaw.ts";
import { isJsonObject, type JsonObject } from "./json-object.ts";

/** A path that is sent as another one: Pact's verifier leaves out what follows `#`, line ends, and what `..` leads out of. */
export function pathFlaw({ path, generators }: JsonObject): Flaw | undefined {
  const isGenerated = isJsonObject(generators) && generators["path"] !== undefined;
  if (typeof path !== "string" || isGenerated) return undefined;
  const whole = `http://localhost${path.startsWith("/") ? "" : "/"}${path}`;
  if (!URL.canParse(whole)) return mended(`its request has the path ${JSON.stringify(path)}, which is none of HTTP`);
  const { pathname, search } = new URL(whole);
  const written = percentDecoded(path.startsWith("/") ? path : `/${path}`).replace(/\?$/, "");
  return percentDecoded(pathname + search) === written
    ? undefined
    : mended(`its request has the path ${JSON.stringify(path)}, which is sent as ${JSON.stringify(pathname + search)}`);
}

/** Headers that are no texts: Pact's verifier makes a text of whatever it finds. */
export function headersFlaw(name: string, headers: unknown): Flaw | undefined {
  if (headers === undefined || headers === null) return undefined;
  if (!isJsonObject(headers)) return mended(`${name}'s headers are not an object`);
  return firstFlaw(Object.entries(headers), ([header, value]) =>
    [value].flat().every((one) => typeof one !== "object")
      ? undefined
      : mended(`${name}'s headers have ${JSON.stringify(value)} as ${header}: write each value as a text`),
  );
}

/** What of a request Pact's verifier does not send, beside parameters. `isV4` if its body is written as Pact 4 has it. */
export function unsentHeaders(name: string, { headers, body }: JsonObject, isV4: boolean): string[] {
  const given = Object.entries(isJsonObject(headers) ? headers : {});
  const empty = given.filter(([, value]) => Array.isArray(value) && value.length === 0);
  const { content, contentType } = isV4 && isJsonObject(body) ? body : {};
  const isTyped = given.some(([header]) => /^content-type$/i.test(header));
  const isUntold = typeof contentType === "string" && content !== undefined && content !== null && !isTyped;
  return [
    ...empty.map(
      ([header]) => `${name} has the header ${header} without a value, and Pact's verifier does not send it`,
    ),
    ...(isUntold
      ? [
          `${name} has the content type ${contentType} beside its body alone, and Pact's verifier does not send it: name it in its headers`,
        ]
      : []),
  ];
}

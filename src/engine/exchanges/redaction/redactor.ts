import { redactBody } from "./bodies.ts";
import { isLiteral, segmentNames } from "./segments.ts";
import { parseJson } from "../../../shared/json.ts";
import type { Exchange, KeptBody, KeptRequest } from "../exchange.ts";
import { type ForeignReader, type RedactionContext, deepestText } from "./context.ts";
import { redactForm } from "./forms.ts";
import { redactHeaders } from "./headers.ts";
import { isPlaceholder, KnownSecrets } from "./known-secrets.ts";
import { isAmount, type NamePlace, type NameRules, NameTable, type SecretKind } from "./names.ts";
import { looksIssued, looksRandom } from "./shapes.ts";
import { redactText, redactWords } from "./text.ts";
import { redactValue } from "./values.ts";

export { isPlaceholder } from "./known-secrets.ts";

/** Says what stands in a secret's place. */
export type Replace = (kind: SecretKind, value: string) => string;

/**
 * Takes the secrets out of exchanges, in two passes: what names and looks give away is replaced, and remembered; then
 * whatever has been remembered is replaced wherever else it stands, in other spellings too.
 */
export class Redactor {
  readonly #known: KnownSecrets;
  readonly #context: RedactionContext;
  readonly #onReplaced: (where: string, name: string) => void;
  /** What is being read. */
  #where = "";
  #replacements = 0;

  constructor(
    replace: Replace,
    rules: NameRules = {},
    onReplaced: (where: string, name: string) => void = () => undefined,
    foreign?: ForeignReader,
  ) {
    this.#onReplaced = onReplaced;
    this.#known = new KnownSecrets(replace);
    this.#context = {
      names: new NameTable(rules),
      foreign,
      keep: (value) => this.#known.keep(value),
      replace: (kind, value, name) => {
        if (name.includes(value)) this.#known.keep(value);
        const replacement = this.#known.replacementOf(kind, value);
        if (replacement !== value) this.#count(name);
        return replacement;
      },
      text: (text, depth) => this.#text(text, depth),
      named: (name, value, place, depth) => this.#named(name, value, place, depth),
    };
  }

  /** `template` is the path as the document writes it; it tells which segments are tokens. */
  exchange({ at, request, response, violations }: Exchange, template?: string): Exchange {
    this.#known.begin();
    const seen = {
      request: this.#request(request, template),
      response: {
        ...response,
        headers: this.#headers("response", response.headers),
        ...this.#body("response", response.headers, response),
      },
    };
    return {
      at,
      ...this.again(seen, template),
      ...(violations === undefined
        ? {}
        : {
            violations: violations.map((violation) => ({
              ...violation,
              message: this.#plain(violation.message),
              location: violation.location.map((step) => this.#plain(step)),
            })),
          }),
    };
  }

  request(request: KeptRequest, template?: string): KeptRequest {
    this.#known.begin();
    return this.#requestAgain(this.#request(request, template), template);
  }

  /** Without what has been found out to be a secret since. */
  again<Kept extends Pick<Exchange, "request" | "response">>(exchange: Kept, template?: string): Kept {
    this.#where = "response";
    const { headers, body, ...response } = exchange.response;
    return {
      ...exchange,
      request: this.#requestAgain(exchange.request, template),
      response: {
        ...response,
        headers: this.#valueAgain(headers),
        ...(body === undefined ? {} : { body: this.#bodyAgain(body, response.bodyEncoding) }),
      },
    };
  }

  /** Text about an exchange, as a message to print. */
  message(text: string): string {
    return this.#plain(text);
  }

  /** Text without what is known to be a secret. */
  withoutKnown(text: string): string {
    return this.#known.replaceIn(text);
  }

  #request(request: KeptRequest, template: string | undefined): KeptRequest {
    const [path = ""] = request.target.split("?", 1);
    const query = request.target.slice(path.length);
    this.#where = "request path";
    const safePath = this.#path(path, template);
    this.#where = "request query";
    const safeQuery = query === "" ? "" : `?${redactForm(query.slice(1), this.#context, 0, path)}`;
    return {
      ...request,
      target: safePath + safeQuery,
      headers: this.#headers("request", request.headers),
      ...this.#body("request", request.headers, request),
    };
  }

  #requestAgain({ target, headers, body, ...request }: KeptRequest, template: string | undefined): KeptRequest {
    this.#where = "request";
    const [path = ""] = target.split("?", 1);
    const names = segmentNames(path, template);
    const safePath = path
      .split("/")
      .map((segment, index) => (isLiteral(names[index]) ? segment : this.#again(segment)))
      .join("/");
    // Without a template, a secret may go over several segments.
    const whole = template === undefined ? this.#again(safePath) : safePath;
    return {
      ...request,
      target: whole + this.#again(target.slice(path.length)),
      headers: this.#valueAgain(headers),
      ...(body === undefined ? {} : { body: this.#bodyAgain(body, request.bodyEncoding) }),
    };
  }

  #path(path: string, template: string | undefined): string {
    if (template === undefined) return this.#text(path, 0);
    const names = segmentNames(path, template);
    return path
      .split("/")
      .map((segment, index) => {
        const name = names[index];
        return isLiteral(name) ? segment : this.#named(name?.replaceAll(/[{}]/g, "") ?? "", segment, "text", 0);
      })
      .join("/");
  }

  #headers(direction: string, headers: Readonly<Record<string, string>>): Record<string, string> {
    this.#where = `${direction} header`;
    return redactHeaders(headers, this.#context);
  }

  #body(direction: string, headers: Readonly<Record<string, string>>, kept: KeptBody): KeptBody {
    this.#where = `${direction} body`;
    return redactBody(headers, kept, this.#context);
  }

  #bodyAgain(body: unknown, encoding: KeptBody["bodyEncoding"]): unknown {
    if (encoding !== "base64" || typeof body !== "string") return this.#valueAgain(body);
    const bytes = atob(body);
    const safe = this.#again(bytes);
    return safe === bytes ? body : btoa(safe);
  }

  #named(name: string, value: string, place: NamePlace, depth: number): string {
    if (value === "") return value;
    const kind = this.#context.names.kindOf(name, place);
    const isSecret =
      kind === "maybe"
        ? (place === "query" || place === "header" ? looksIssued : looksRandom)(value)
        : kind !== undefined;
    if (!isSecret || isAmount(name, value))
      return isPlaceholder(value) ? this.#known.replacementOf("token", value) : this.#text(value, depth + 1);
    return this.#context.replace(kind === "token" ? "token" : "secret", value, name);
  }

  #text(text: string, depth: number): string {
    if (text.length < 4) return text;
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    // Nothing in it can be a name with a value, an address, or something else in an encoding.
    if (!/[=:：<?#@%&\\/{[]|----/.test(text)) return redactWords(text, this.#context, depth);
    // Whoever nests deeper than this hides something.
    if (depth > deepestText) return this.#context.replace("secret", text, "(nested too deep)");
    const first = text[0] ?? "";
    if (/[[{"\s]/.test(first)) {
      const json = this.#json(text, depth);
      if (json !== undefined) return json;
    }
    return redactText(this.#lines(text, depth), this.#context, depth);
  }

  /** Text that is JSON as a whole. */
  #json(text: string, depth: number): string | undefined {
    const trimmed = text.trim();
    if (!["{}", "[]", '""'].includes(`${trimmed[0] ?? ""}${trimmed.at(-1) ?? ""}`)) return undefined;
    const parsed = parseJson(trimmed);
    if (!parsed.ok) return undefined;
    const before = this.#replacements;
    const value = redactValue(parsed.value, this.#context, depth + 1);
    return this.#replacements === before ? text : JSON.stringify(value);
  }

  /** Lines that are JSON, each by itself or as the data of a server-sent event. */
  #lines(text: string, depth: number): string {
    if (!/(?:^|\n)(?:data: ?)?[[{]/.test(text) || !text.includes("\n")) return text;
    return text
      .split("\n")
      .map((line) => {
        const [prefix = ""] = /^(?:data: ?)?/.exec(line) ?? [];
        return prefix + (this.#json(line.slice(prefix.length), depth + 1) ?? line.slice(prefix.length));
      })
      .join("\n");
  }

  /** A message about an exchange: only what looks like a secret, and what is known as one. */
  #plain(text: string): string {
    this.#where = "violations";
    return this.#again(redactText(text, this.#context, 0));
  }

  #again(text: string): string {
    return this.#known.replaceIn(text, () => this.#count("(seen before)"));
  }

  #valueAgain<Value>(value: Value): Value;
  #valueAgain(value: unknown): unknown {
    if (typeof value === "string") return this.#again(value);
    if (typeof value === "number") return this.#known.get(String(value)) ?? value;
    if (Array.isArray(value)) return value.map((part) => this.#valueAgain(part as unknown));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [this.#again(key), this.#valueAgain(part as unknown)]),
    );
  }

  #count(name: string): void {
    this.#replacements += 1;
    this.#onReplaced(this.#where, name);
  }
}

/** Numbered placeholders, so that the flow stays readable and can be replayed; what is one stays. */
export function placeholders(): Replace {
  const counts = { secret: 0, token: 0 };
  return (kind, value) => (isPlaceholder(value) ? value : `redacted-${kind}-${++counts[kind]}`);
}

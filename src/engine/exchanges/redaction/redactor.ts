import { asBytes, isJsonType, isTextType } from "./body-types.ts";
import { literalSegments } from "./segments.ts";
import { parseJson } from "../../../shared/json.ts";
import type { Exchange, KeptBody, KeptRequest } from "../exchange.ts";
import { type RedactionContext, deepestText } from "./context.ts";
import { redactForm, redactMultipart, redactTable } from "./forms.ts";
import { redactHeaders } from "./headers.ts";
import { KnownSecrets } from "./known-secrets.ts";
import { type NamePlace, type NameRules, NameTable, type SecretKind } from "./names.ts";
import { looksIssued, looksRandom } from "./shapes.ts";
import { redactText, redactWords } from "./text.ts";
import { redactValue } from "./values.ts";

/** Says what stands in a secret's place. */
export type Replace = (kind: SecretKind, value: string) => string;

/** How often secrets were replaced under a name, and where: `request header`, `response body`, … */
export interface Replaced {
  readonly where: string;
  readonly name: string;
  readonly count: number;
}

/**
 * Takes the secrets out of exchanges, in two passes: what names and looks give away is replaced, and remembered; then
 * whatever has been remembered is replaced wherever else it stands, in other spellings too.
 */
export class Redactor {
  readonly #known: KnownSecrets;
  readonly #context: RedactionContext;
  readonly #replaced = new Map<string, { where: string; name: string; count: number }>();
  #where = "";
  #replacements = 0;

  constructor(replace: Replace, rules: NameRules = {}) {
    this.#known = new KnownSecrets(replace);
    this.#context = {
      names: new NameTable(rules),
      replace: (kind, value, name) => {
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

  /** Remembers the secrets of an exchange that nobody keeps, and returns its target without them. */
  target({ request, response }: Exchange, template?: string): string {
    this.#known.begin();
    const { method, target } = this.#request(request, template);
    this.#headers("response", response.headers);
    this.#body("response", response.headers, response);
    return this.#requestAgain({ method, target, headers: {} }, template).target;
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
        headers: this.#valuesAgain(headers),
        ...(body === undefined ? {} : { body: this.#bodyAgain(body, response.bodyEncoding) }),
      },
    };
  }

  /** Text about an exchange, as a message to print. */
  message(text: string): string {
    return this.#plain(text);
  }

  /** What has been replaced so far, the most frequent first. */
  summary(): Replaced[] {
    return [...this.#replaced.values()]
      .map(({ where, name, count }) => ({ where, name: this.#known.replaceIn(name), count }))
      .toSorted((a, b) => b.count - a.count || (a.where + a.name < b.where + b.name ? -1 : 1));
  }

  #request(request: KeptRequest, template: string | undefined): KeptRequest {
    const [path = "", ...query] = request.target.split("?");
    this.#where = "request path";
    const redactedPath = this.#path(path, template);
    this.#where = "request query";
    const redactedQuery = query.length > 0 ? [redactForm(query.join("?"), this.#context, 0)] : [];
    return {
      ...request,
      target: [redactedPath, ...redactedQuery].join("?"),
      headers: this.#headers("request", request.headers),
      ...this.#body("request", request.headers, request),
    };
  }

  #requestAgain({ target, headers, body, ...request }: KeptRequest, template: string | undefined): KeptRequest {
    this.#where = "request";
    const [path = "", ...query] = target.split("?");
    const literal = literalSegments(path, template);
    const safePath = path
      .split("/")
      .map((segment, index) => (literal(index) === undefined ? this.#again(segment) : segment))
      .join("/");
    // Without a template, a secret may go over several segments.
    const whole = template === undefined ? this.#again(safePath) : safePath;
    return {
      ...request,
      target: [whole, ...(query.length > 0 ? [this.#again(query.join("?"))] : [])].join("?"),
      headers: this.#valuesAgain(headers),
      ...(body === undefined ? {} : { body: this.#bodyAgain(body, request.bodyEncoding) }),
    };
  }

  #path(path: string, template: string | undefined): string {
    const literal = literalSegments(path, template);
    const names = template?.split("/") ?? [];
    const shift = path.split("/").length - names.length;
    const segments = path.split("/").map((segment, index) => {
      const name = names[index - shift]?.replaceAll(/[{}]/g, "") ?? "";
      if (segment === "" || literal(index) !== undefined) return segment;
      return this.#named(name, segment, "text", 0);
    });
    return template === undefined ? this.#text(segments.join("/"), 0) : segments.join("/");
  }

  #headers(direction: string, headers: Readonly<Record<string, string>>): Record<string, string> {
    this.#where = `${direction} header`;
    return redactHeaders(headers, this.#context);
  }

  #body(direction: string, headers: Readonly<Record<string, string>>, { body, bodyEncoding }: KeptBody): KeptBody {
    if (body === undefined) return {};
    this.#where = `${direction} body`;
    const kept = bodyEncoding === undefined ? {} : { bodyEncoding };
    const type = headers["content-type"] ?? "";
    if (typeof body !== "string" || (isJsonType(type) && bodyEncoding === undefined))
      return { body: redactValue(body, this.#context), ...kept };
    if (bodyEncoding === "base64") {
      const bytes = atob(body);
      const safe = this.#textBody(type, bytes, true);
      return { body: safe === bytes ? body : btoa(asBytes(safe)), ...kept };
    }
    return { body: this.#textBody(type, body, false), ...kept };
  }

  #textBody(type: string, text: string, isBinary: boolean): string {
    if (/^multipart\//i.test(type)) {
      const boundary = /boundary="?([^";]{1,200})/i.exec(type)?.[1] ?? text.slice(2, 80).split(/\r?\n/)[0] ?? "";
      const parts = redactMultipart(text, boundary.trim(), this.#context, 0);
      if (parts !== undefined) return parts;
    }
    // Bytes that are no text are not read; what is known is replaced in the second pass. Text in another charset than UTF-8 comes as bytes, too.
    if (isBinary && !isTextType(type)) return text;
    if (/x-www-form-urlencoded/i.test(type)) return redactForm(text, this.#context, 0);
    if (/^text\/csv/i.test(type)) return redactTable(text, ",", this.#context, 0);
    if (/^text\/tab-separated/i.test(type)) return redactTable(text, "\t", this.#context, 0);
    return this.#text(text, 0);
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
    if (!isSecret && this.#known.isPlaceholder(value)) return this.#known.replacementOf("token", value);
    if (!isSecret) return this.#text(value, depth + 1);
    return this.#context.replace(kind === "token" ? "token" : "secret", value, name);
  }

  #text(text: string, depth: number): string {
    if (text.length < 4) return text;
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    // Nothing in it can be a name with a value, an address, or something else in an encoding.
    if (!/[=:<?#@%&\\/{[]|-----/.test(text)) return redactWords(text, this.#context);
    const first = text[0] ?? "";
    if (/[[{"\s]/.test(first)) {
      const json = this.#json(text, depth);
      if (json !== undefined) return json;
    }
    if (depth > deepestText) return this.#context.replace("secret", text, "(nested too deep)");
    return redactText(this.#lines(text, depth), this.#context, depth);
  }

  /** Text that is JSON as a whole. */
  #json(text: string, depth: number): string | undefined {
    const trimmed = text.trim();
    if (!["{}", "[]", '""'].includes(`${trimmed[0] ?? ""}${trimmed.at(-1) ?? ""}`)) return undefined;
    const parsed = parseJson(trimmed);
    if (!parsed.ok) return undefined;
    if (depth > deepestText) return this.#context.replace("secret", text, "(nested too deep)");
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

  #valuesAgain(headers: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, this.#again(value)]));
  }

  #valueAgain(value: unknown): unknown {
    if (typeof value === "string") return this.#again(value);
    if (typeof value === "number") {
      const replacement = this.#known.get(String(value));
      return replacement ?? value;
    }
    if (Array.isArray(value)) return value.map((part) => this.#valueAgain(part));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [this.#isName(key) ? key : this.#again(key), this.#valueAgain(part)]),
    );
  }

  /** A password may be `password`: the property of that name keeps it. */
  #isName(key: string): boolean {
    return this.#context.names.kindOf(key, "property") !== undefined && !looksIssued(key);
  }

  #count(name: string): void {
    this.#replacements += 1;
    const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
    const key = `${this.#where}\n${shown}`;
    const entry = this.#replaced.get(key) ?? { where: this.#where, name: shown, count: 0 };
    entry.count += 1;
    this.#replaced.set(key, entry);
  }
}

/** For recordings: the same secret always becomes the same placeholder, so that the flow stays readable and can be replayed. */
export function recordingRedactor(rules: NameRules = {}): Redactor {
  const counts = { secret: 0, token: 0 };
  return new Redactor((kind, value) => (isPlaceholder(value) ? value : `redacted-${kind}-${++counts[kind]}`), rules);
}

/** Whether a recording has put it there. */
export function isPlaceholder(value: string): boolean {
  return /^redacted-(?:secret|token)-\d{1,15}$/.test(value);
}

import type { Exchange, KeptRequest } from "./exchange.ts";
import { type Replace, secretKind, withoutTokens } from "./secrets.ts";

/** Longer than a word: what may be a secret that has been seen before. */
const longRun = /[\w.~+=-]{12,}/g;

/** A shorter secret may be somebody else's ordinary word. */
const telling = 8;

/** A name and its value in text that is no form and no JSON, or no longer: a body cut short, a message that repeats one. */
const pair = /(["']?)([\w-]+)\1(\s*[:=]\s*["']?)([^"'&\s,;{}[\]]+)/g;

/** Headers that hold nothing a reader could use once the secrets are gone. */
const worthless: ReadonlySet<string> = new Set(["cookie", "set-cookie"]);

/** Takes the secrets out of exchanges: what their names and looks give away, and what has been seen at such a place before. */
export class Redactor {
  readonly #known = new Map<string, string>();
  /** What this exchange has had so far: whatever repeats it is as secret. */
  readonly #ofExchange = new Map<string, string>();
  readonly #replace: Replace;

  constructor(replace: Replace) {
    this.#replace = (kind, value) => {
      const replaced = this.#known.get(value) ?? replace(kind, value);
      if (value.length < telling) return replaced;
      this.#known.set(value, replaced);
      this.#ofExchange.set(value, replaced);
      return replaced;
    };
  }

  /** `template` is the path as the document writes it; it tells which segments are tokens. */
  exchange({ at, request, response, violations }: Exchange, template?: string): Exchange {
    this.#ofExchange.clear();
    return {
      at,
      request: this.request(request, template),
      response: { ...response, headers: this.#headers(response.headers), ...this.#body(response) },
      ...(violations === undefined ? {} : { violations }),
    };
  }

  request(request: KeptRequest, template?: string): KeptRequest {
    const [path = "", ...query] = request.target.split("?");
    const target = [this.#path(path, template), ...(query.length > 0 ? [this.#form(query.join("?"))] : [])].join("?");
    return { ...request, target, headers: this.#headers(request.headers), ...this.#body(request) };
  }

  #path(path: string, template = ""): string {
    const names = template.split("/");
    // Under a server's base path the template is shorter than the path.
    const shift = path.split("/").length - names.length;
    return path
      .split("/")
      .map((segment, index) => {
        const name = names[index - shift]?.replaceAll(/[{}]/g, "") ?? "";
        const kind = names[index - shift]?.startsWith("{") === true ? secretKind(name) : undefined;
        return kind === undefined ? this.#text(segment) : this.#replace(kind, segment);
      })
      .join("/");
  }

  /** A query or a form; what is no secret stays as it is written. */
  #form(text: string): string {
    // An authorization code travels with the address it was sent to.
    const hasCode = new URLSearchParams(text).has("redirect_uri");
    return text
      .split("&")
      .map((pair) => {
        const [[name, value] = ["", ""]] = new URLSearchParams(pair);
        const kind = name === "code" && hasCode ? "secret" : secretKind(name);
        if (value === "") return pair;
        return kind === undefined
          ? this.#text(pair)
          : `${encodeURIComponent(name)}=${encodeURIComponent(this.#replace(kind, value))}`;
      })
      .join("&");
  }

  #headers(headers: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(
      Object.entries(headers)
        .filter(([name]) => !worthless.has(name))
        .map(([name, value]) => {
          const kind = secretKind(name);
          if (kind === undefined) return [name, this.#text(value)];
          const [, scheme = "", secret = ""] = /^(?:(\w+) +)?(.*)$/.exec(value) ?? [];
          return [name, `${scheme === "" ? "" : `${scheme} `}${this.#replace(kind, secret)}`];
        }),
    );
  }

  #body({ headers, body }: Pick<KeptRequest, "headers" | "body">): { body?: unknown } {
    if (body === undefined) return {};
    if (typeof body === "string" && (headers["content-type"] ?? "").includes("x-www-form-urlencoded"))
      return { body: this.#form(body) };
    return { body: this.#json(body, undefined) };
  }

  #json(value: unknown, name: string | undefined): unknown {
    if (typeof value === "string") {
      const kind = name === undefined || value === "" ? undefined : secretKind(name);
      return kind === undefined ? this.#text(value) : this.#replace(kind, value);
    }
    if (Array.isArray(value)) return value.map((part) => this.#json(part, name));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.#json(part, key)]));
  }

  #text(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    let plain = text;
    for (const [secret, replaced] of this.#ofExchange) plain = plain.replaceAll(secret, () => replaced);
    return withoutTokens(plain, this.#replace)
      .replaceAll(pair, (whole, quote: string, name: string, between: string, value: string) => {
        const kind = secretKind(name);
        return kind === undefined || isPlaceholder(value)
          ? whole
          : `${quote}${name}${quote}${between}${this.#replace(kind, value)}`;
      })
      .replaceAll(longRun, (run) => this.#known.get(run) ?? run);
  }
}

/** For recordings: the same secret always becomes the same placeholder, so that the flow stays readable and can be replayed. */
export function recordingRedactor(): Redactor {
  const counts = { secret: 0, token: 0 };
  return new Redactor((kind, value) => (isPlaceholder(value) ? value : `redacted-${kind}-${++counts[kind]}`));
}

/** Whether a recording has put it there. */
export function isPlaceholder(value: string): boolean {
  return /^redacted-(?:secret|token)-\d+$/.test(value);
}

import { firstSecret, isHolding, namesBeside, type RedactionContext, type SecretName, secretNamed } from "./context.ts";
import { makesCodeSecret } from "./forms.ts";
import { isWords, looksIssued, looksRandom } from "./shapes.ts";
import { isAbout, isCounted } from "./names.ts";

/** Deeper values are replaced as a whole. */
const deepestValue = 200;

/** The private half of a JSON Web Key. */
const ofKey = /^(?:d[pq]?|p|qi?|k|oth)$/;

/** Stands beside an error's code. */
const besideError = /^(?:status|message|error)/;

/** A JSON value without its secrets. Whatever stands under a secret's name is one: numbers, lists and objects too. */
export function redactValue(value: unknown, context: RedactionContext, textDepth = 0): unknown {
  const walk = (part: unknown, name: string, under: SecretName | undefined, depth: number): unknown => {
    if (typeof part === "string") {
      if (under !== undefined) return part === "" ? part : context.replace(under.kind, part, under.name);
      return name === "" ? context.text(part, textDepth) : context.named(name, part, "property", textDepth);
    }
    if (typeof part === "number")
      return under === undefined || isCounted(name) ? part : context.replace(under.kind, String(part), under.name);
    if (typeof part !== "object" || part === null) return part;
    if (depth > deepestValue) return context.replace("secret", "(nested too deep)", "(nested too deep)");
    return Array.isArray(part) ? list(part, name, under, depth) : object(part, under, depth);
  };

  const list = (parts: readonly unknown[], name: string, under: SecretName | undefined, depth: number): unknown[] => {
    // As `Object.entries` writes it: a name, and its value. A second word is a name as well: `"required": ["token", "password"]`.
    const [first, second] = parts;
    const isEntry = under === undefined && parts.length === 2 && typeof first === "string" && !Array.isArray(second);
    const entry = isEntry && !/^[a-z_]+$/i.test(String(second)) ? firstSecret([first], context) : undefined;
    if (entry !== undefined) return [first, walk(second, entry.name, entry, depth + 1)];
    return parts.map((part) => walk(part, name, under, depth + 1));
  };

  const object = (parts: object, under: SecretName | undefined, depth: number): object => {
    const entries = Object.entries(parts) as [string, unknown][];
    const isAttribute = entries.some(([key]) => isHolding(key));
    const named = under ?? (isAttribute ? firstSecret(namesBeside(entries), context) : undefined);
    const hasCode = isCodeSecret(parts);
    const isJwk = Object.hasOwn(parts, "kty");
    const bound = variablesOf(parts, context);
    return Object.fromEntries(
      entries.map(([key, part]) => {
        if (typeof part === "string" && Object.hasOwn(parts, part)) context.keep(part);
        const here =
          under ??
          firstSecret([key], context) ??
          ((hasCode && key === "code") || (isJwk && ofKey.test(key))
            ? ({ kind: "secret", name: key } as const)
            : undefined);
        const inherited = here !== undefined && here === under && isAbout(key) ? undefined : here;
        const held = inherited ?? (isHolding(key) ? named : undefined);
        const isSecretKey = under !== undefined && looksIssued(key);
        const safeKey = isSecretKey
          ? context.replace(under.kind, key, under.name)
          : key.length < 12
            ? key
            : context.text(key, textDepth);
        // An attribute's `key` is its name.
        const value = key === "variables" && bound.size > 0 ? withoutVariables(part, bound, context) : part;
        return [safeKey, walk(value, isAttribute && key === "key" ? "" : key, held, depth + 1)];
      }),
    );
  };

  return walk(value, "", undefined, 0);
}

/** Whether an object's `code` lets somebody in; an error's says what is wrong, in words. */
function isCodeSecret(parts: { readonly code?: unknown }): boolean {
  const { code } = parts;
  if (typeof code !== "string") return false;
  const names = Object.keys(parts);
  const around = makesCodeSecret(names);
  if (around !== true) return around === "maybe" && looksRandom(code);
  const isErrors = names.some((name) => besideError.test(name)) || /_|[a-z][A-Z]|^[A-Z]*$/.test(code);
  return !isErrors || !isWords(code);
}

/** Arguments of a GraphQL document that have a secret's name, by the variables that they are given. */
function variablesOf(parts: { readonly query?: unknown; readonly variables?: unknown }, context: RedactionContext) {
  const { query, variables } = parts;
  const bound = new Map<string, SecretName>();
  if (typeof query !== "string" || typeof variables !== "object") return bound;
  for (const [, name = "", variable = ""] of query.matchAll(/\b(\w{1,60})\s{0,8}:\s{0,8}\$(\w{1,60})/g)) {
    const secret = secretNamed(name, "property", context);
    if (secret !== undefined) bound.set(variable, secret);
  }
  return bound;
}

function withoutVariables(variables: unknown, bound: ReadonlyMap<string, SecretName>, context: RedactionContext) {
  if (typeof variables !== "object" || variables === null) return variables;
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]: [string, unknown]) => {
      const secret = bound.get(name);
      return [name, secret && typeof value === "string" ? context.replace(secret.kind, value, secret.name) : value];
    }),
  );
}

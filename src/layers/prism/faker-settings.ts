import { createRequire } from "node:module";
import type { Prism } from "./load.ts";
import type { HttpOperation } from "./operation.ts";

/** The name under which a document says how answers are made up from its schemas, as Prism's command reads it. */
export const fakerKey = "x-json-schema-faker";

/** The options of json-schema-faker, which makes Prism's dynamic answers. */
const known = new Set([
  "alwaysFakeOptionals",
  "defaultInvalidTypeProduct",
  "defaultRandExpMax",
  "failOnInvalidFormat",
  "failOnInvalidTypes",
  "fillProperties",
  "fixedProbabilities",
  "ignoreMissingRefs",
  "ignoreProperties",
  "maxItems",
  "maxLength",
  "minItems",
  "minLength",
  "omitNulls",
  "optionalsProbability",
  "pruneProperties",
  "refDepthMax",
  "refDepthMin",
  "replaceEmptyByRandomValue",
  "requiredOnly",
  "resolveJsonPath",
  "reuseProperties",
  "sortProperties",
  "useDefaultValue",
  "useExamplesValue",
]);

/** Whether a setting, written as `minItems` or `min-items`, has an effect. */
export function isFakerSetting(name: string): boolean {
  return known.has(camelCase(name));
}

/** Operations with the settings of their document. */
export function withFakerSettings(operations: readonly HttpOperation[], settings: unknown): HttpOperation[] {
  return settings === undefined
    ? [...operations]
    : operations.map((operation) => ({ ...operation, extensions: { ...operation.extensions, [fakerKey]: settings } }));
}

/** Settings are the whole process's: each made-up answer begins with those of its own document. */
export function applyFakerSettings(prism: Prism, { extensions }: HttpOperation): void {
  prism.resetJSONSchemaGenerator();
  const settings = (extensions?.[fakerKey] ?? {}) as Readonly<Record<string, unknown>>;
  if (Object.keys(settings).length === 0) return;
  faker().option(Object.fromEntries(Object.entries(settings).map(([name, value]) => [camelCase(name), value])));
}

interface Faker {
  option(options: Readonly<Record<string, unknown>>): void;
}

/** The copy that Prism itself uses. */
function faker(): Faker {
  const ofPrism = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-http"));
  return (ofPrism("json-schema-faker") as { readonly JSONSchemaFaker: Faker }).JSONSchemaFaker;
}

function camelCase(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
}

import type { RequestSchema } from "../../../engine/http/schema/request-schema.ts";

/** Parameters of one place, by name in lower case: texts, as they were sent. */
export type SentTexts = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The parameters of one place, and how they are read. */
export interface Parameters {
  /** An object of them, with names in lower case. */
  readonly schema: RequestSchema;
  /** SentTexts as the values that the schema speaks of. An empty text counts as not sent. */
  readonly read: (texts: SentTexts) => Record<string, unknown>;
}

/** What is declared of the parameters in one place; undefined where there are none. */
export function parametersOf(
  schema: RequestSchema | undefined,
  definitions: Readonly<Record<string, RequestSchema>>,
): Parameters | undefined {
  if (schema?.properties === undefined) return undefined;
  const { properties, required = [] } = schema;
  const lowered = Object.entries(properties).map(([name, part]) => [name.toLowerCase(), part] as const);
  const types = lowered.map(([name, part]) => [name, typeOf(part, definitions)] as const);
  return {
    schema: {
      type: "object",
      properties: Object.fromEntries(lowered),
      required: required.map((name) => name.toLowerCase()),
    },
    read(texts) {
      const values: Record<string, unknown> = {};
      for (const [name, type] of types) {
        const text = texts[name];
        if (text !== undefined && text !== "") values[name] = typeof text === "string" ? valueOf(text, type) : text;
      }
      return values;
    },
  };
}

function typeOf(schema: RequestSchema, definitions: Readonly<Record<string, RequestSchema>>): RequestSchema["type"] {
  return schema.type ?? definitions[schema.$ref ?? ""]?.type;
}

/** As the API itself reads it: any other text stays, and is not of the type. */
function valueOf(text: string, type: RequestSchema["type"]): unknown {
  if (type === "boolean") return text === "true" || (text === "false" ? false : text);
  return type === "integer" && /^-?\d+$/.test(text) ? Number(text) : text;
}

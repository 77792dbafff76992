// The schemas of what is sent and answered, as modules of data that validators are made of.
import type { FormatName, RequestSchema } from "../../src/engine/http/schema/request-schema.ts";
import type { Document } from "./bundle.ts";
import { listOperations, resolve } from "./operations.ts";

const componentRef = "#/components/schemas/";

/** What only people read. */
const unread: ReadonlySet<string> = new Set(["description", "example", "examples", "deprecated", "$id"]);

type SchemaKeyword = Exclude<keyof RequestSchema, "default">;

/** Every keyword that validators know, with what the generator does with its value. */
const keywords: { readonly [Keyword in SchemaKeyword]: (value: never, reader: Reader) => unknown } = {
  $ref: (value: string, { refer }) => refer(value),
  type: same,
  enum: (values: readonly unknown[]) => {
    if (values.some((value) => typeof value !== "string" && value !== null))
      throw new Error(`Validators compare texts only: ${JSON.stringify(values)}`);
    return values;
  },
  maximum: same,
  minimum: same,
  exclusiveMinimum: same,
  maxLength: same,
  minLength: same,
  pattern: same,
  title: same,
  format: (value: string, { withFormats }) => {
    if (!withFormats || !formats.has(value)) throw new Error(`Validators do not know the format ${value} here`);
    return value;
  },
  anyOf: each,
  oneOf: each,
  allOf: each,
  maxItems: same,
  minItems: same,
  items: part,
  required: same,
  propertyNames: part,
  additionalProperties: (value: boolean | Document, reader) =>
    typeof value === "boolean" ? value : part(value, reader),
  properties: (value: Record<string, Document>, reader) =>
    Object.fromEntries(Object.entries<Document>(value).map(([name, schema]) => [name, part(schema, reader)])),
};

const formats: ReadonlySet<string> = new Set<FormatName>(["date-time", "uuid"]);

interface Reader {
  /** The name of the definition behind a `$ref`, which is then a part of the module. */
  readonly refer: (reference: string) => string;
  /** Whether a missing value becomes the schema's default: parameters only. */
  readonly withDefaults: boolean;
  /** Whether texts may have a format: answers only, because a page loads what is for requests. */
  readonly withFormats: boolean;
}

function same(value: unknown): unknown {
  return value;
}

function each(value: readonly Document[], reader: Reader): unknown {
  return value.map((schema) => part(schema, reader));
}

function part(schema: Document, reader: Reader): Document {
  const entries = Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
    if (unread.has(keyword)) return [];
    if (keyword === "default") return reader.withDefaults ? [[keyword, value]] : [];
    if (!Object.hasOwn(keywords, keyword))
      throw new Error(`Validators do not know the keyword ${keyword}: ${JSON.stringify(schema)}`);
    return [[keyword, keywords[keyword as SchemaKeyword](value as never, reader)]];
  });
  return Object.fromEntries(entries);
}

/** Collects definitions as they are referred to. */
function readerOf(
  document: Document,
  withFormats = false,
): {
  readonly read: (schema: Document, withDefaults: boolean) => Document;
  readonly definitions: Document;
} {
  const definitions: Document = {};
  const reader: Reader = {
    withDefaults: false,
    withFormats,
    refer(reference) {
      const name = reference.slice(componentRef.length);
      if (!reference.startsWith(componentRef)) throw new Error(`${reference} is not a component's schema`);
      if (!Object.hasOwn(definitions, name)) {
        definitions[name] = {};
        definitions[name] = part(resolve(document, { $ref: reference }), reader);
      }
      return name;
    },
  };
  return { definitions, read: (schema, withDefaults) => part(schema, { ...reader, withDefaults }) };
}

/** The source of a module with `requestSchemas`. */
export function requestSchemasSource(document: Document): string {
  const { definitions, read } = readerOf(document);
  const parameters: Document = {};
  const bodies: Document = {};
  for (const { operationId, operation, parameters: declared } of listOperations(document)) {
    if (declared.length > 0) parameters[operationId] = read(parametersSchema(declared), true);
    const content = resolve(document, operation["requestBody"] ?? {})["content"] as Document | undefined;
    for (const media of Object.values<Document>(content ?? {})) bodies[operationId] = read(media["schema"], false);
  }
  return withSharedParts("requestSchemas: RequestSchemas", { definitions, parameters, bodies });
}

/** The source of a module with `answerSchemas`. */
export function answerSchemasSource(document: Document): string {
  const { definitions, read } = readerOf(document, true);
  const answers: Document = {};
  for (const { operationId, operation } of listOperations(document)) {
    const documented = Object.entries<Document>(operation["responses"]).map(([status, reference]) => {
      if (!/^\d{3}$/.test(status)) throw new Error(`${status} of ${operationId} is not one status`);
      const response = resolve(document, reference);
      const content = Object.entries<Document>(response["content"] ?? {});
      if (content.some(([type]) => type !== "application/json"))
        throw new Error(`${status} of ${operationId} is not JSON, which validators of answers ask for`);
      const headers = Object.entries<Document>(response["headers"] ?? {}).map(([name, header]) => ({
        ...resolve(document, header),
        in: "header",
        name,
      }));
      const body = content.map(([, media]) => read(media["schema"], false))[0];
      const answer = {
        ...(body === undefined ? {} : { body }),
        ...(headers.length === 0 ? {} : { headers: read(parametersSchema(headers)["properties"]["header"], false) }),
      };
      const names = Object.keys({ ...answer, ...body });
      return [status, names.join() === "body,$ref" ? (body as Document)["$ref"] : answer];
    });
    answers[operationId] = Object.fromEntries(documented);
  }
  return withSharedParts("answerSchemas: AnswerSchemas", { definitions, answers });
}

/** The source of a module with a component's schema and the definitions that it needs. */
export function componentSchemaSource(document: Document, name: string): string {
  const { definitions, read } = readerOf(document);
  read({ $ref: componentRef + name }, false);
  return withSharedParts("definitions: Readonly<Record<string, RequestSchema>>", definitions);
}

/** One object schema for everything of a request that is not the body; header names in lower case. */
export function parametersSchema(declared: readonly Document[]): Document {
  const places: Record<string, { type: "object"; properties: Document; required?: string[] }> = {};
  for (const parameter of declared) {
    const place = (places[parameter["in"]] ??= { type: "object", properties: {} });
    const name =
      parameter["in"] === "header" ? (parameter["name"] as string).toLowerCase() : (parameter["name"] as string);
    place.properties[name] = parameter["schema"];
    if (parameter["required"] === true) (place.required ??= []).push(name);
  }
  return { type: "object", properties: places, required: Object.keys(places) };
}

/** The shortest text of a part that is worth a name of its own. */
const shortestShared = 50;

/** A constant; what stands in it more than once is written once. */
function withSharedParts(declaration: string, value: Document): string {
  const counts = new Map<string, number>();
  const count = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const text = JSON.stringify(node);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    // The parts of a repeated part are repeated with it.
    if (counts.get(text) === 1) Object.values(node).forEach(count);
  };
  count(value);

  const names = new Map<string, string>();
  const constants: string[] = [];
  // A map of properties is not a schema, and has no name of its own.
  const write = (node: unknown, isMap = false): string => {
    const text = JSON.stringify(node);
    if (typeof node !== "object" || node === null) return text;
    const isShared = !isMap && !Array.isArray(node) && text.length >= shortestShared && (counts.get(text) ?? 0) > 1;
    if (!isShared) return writeParts(node, isMap);
    const known = names.get(text);
    if (known !== undefined) return known;
    const source = writeParts(node);
    const name = `shared${names.size}`;
    names.set(text, name);
    constants.push(`const ${name}: ${typeOf(node)} = ${source};\n`);
    return name;
  };
  const writeParts = (node: object, isMap = false): string =>
    Array.isArray(node)
      ? `[${node.map((part) => write(part)).join(", ")}]`
      : `{ ${Object.entries(node)
          .map(
            ([key, part]) =>
              `${/^[a-z$][\w$]*$/i.test(key) ? key : JSON.stringify(key)}: ${write(part, !isMap && key === "properties")}`,
          )
          .join(", ")} }`;
  const whole = `export const ${declaration} = {\n${Object.entries(value)
    .map(([key, part]) => `  ${JSON.stringify(key)}: ${write(part)},\n`)
    .join("")}};\n`;
  const source = constants.join("") + whole;
  const types = ["AnswerSchema", "AnswerSchemas", "DocumentedAnswers", "RequestSchema", "RequestSchemas"].filter(
    (name) => new RegExp(`\\b${name}\\b`).test(source),
  );
  return `import type { ${types.join(", ")} } from "../../src/engine/http/schema/request-schema.ts";\n${source}`;
}

/** What a part is in the types of the engine; the names of a schema's properties stand in no part of their own. */
function typeOf(part: object): string {
  const names = Object.keys(part);
  if (names.every((name) => /^\d{3}$/.test(name))) return "DocumentedAnswers";
  return names.every((name) => name === "body" || name === "headers") ? "AnswerSchema" : "RequestSchema";
}

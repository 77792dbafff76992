import { isDeepStrictEqual } from "node:util";
import type { SpecNode } from "../document/node.ts";
import type { ContractChange } from "./change.ts";
import { isSameDialect, notCompared } from "./keywords/core.ts";

/** What a field of an object of OpenAPI counts for, for people. */
type FieldRule = string;

const annotation = "not looked at: words for people";
const compared = "compared";

/** Every field of every object of OpenAPI 3.0 to 3.2, and what it counts for. Schemas have a table of their own. */
export const objectFields = {
  Root: {
    openapi: "not looked at: 3.0 and 3.1 spellings are compared alike",
    $self: "not looked at: the address of the document",
    info: annotation,
    jsonSchemaDialect: "another one is not compared",
    servers: "no address of an operation may go",
    paths: "no path may go",
    webhooks: "none may go; compared with the roles turned round",
    components: "compared where it is used",
    security: "with the operations that name none",
    tags: annotation,
    externalDocs: annotation,
  },
  Server: { url: "no address of an operation may go", name: annotation, description: annotation, variables: compared },
  ServerVariable: { enum: "no value may go", default: "may not change", description: annotation },
  PathItem: {
    $ref: "followed",
    summary: annotation,
    description: annotation,
    servers: "no address of an operation may go",
    parameters: "with those of the operation",
    get: "may not go",
    put: "may not go",
    post: "may not go",
    delete: "may not go",
    options: "may not go",
    head: "may not go",
    patch: "may not go",
    trace: "may not go",
    query: "may not go",
    additionalOperations: "none may go",
  },
  Operation: {
    tags: annotation,
    summary: annotation,
    description: annotation,
    externalDocs: annotation,
    operationId: "may not change: generated clients call it by that",
    parameters: "none may go; a new one is optional",
    requestBody: "may not go, nor become required",
    responses: "no status may go",
    callbacks: "none may go; compared with the roles turned round",
    deprecated: annotation,
    security: "what was enough has to stay so",
    servers: "no address of an operation may go",
  },
  Parameter: {
    name: "the parameter is another one",
    in: "the parameter is another one",
    description: annotation,
    required: "may not come",
    deprecated: annotation,
    allowEmptyValue: "may not go",
    style: "may not change, where it shows",
    explode: "may not change, where it shows",
    allowReserved: "may not go, where it shows",
    schema: compared,
    content: compared,
    example: annotation,
    examples: annotation,
  },
  RequestBody: { description: annotation, required: "may not come", content: "no media type may go" },
  MediaType: {
    schema: compared,
    itemSchema: "compared as the schema of an element",
    encoding: "compared, of forms",
    prefixEncoding: "a difference is not compared",
    itemEncoding: "a difference is not compared",
    example: annotation,
    examples: annotation,
  },
  Encoding: {
    contentType: "no type may go in requests, nor come in responses",
    headers: "compared as headers",
    style: "may not change, where it shows",
    explode: "may not change, where it shows",
    allowReserved: "may not go, where it shows",
    encoding: "a difference is not compared",
    prefixEncoding: "a difference is not compared",
    itemEncoding: "a difference is not compared",
  },
  Response: {
    summary: annotation,
    description: annotation,
    headers: "none may go, nor become optional",
    content: "no media type may go",
    links: "none may go or change",
  },
  Header: {
    description: annotation,
    required: "may not go",
    deprecated: annotation,
    allowEmptyValue: "not looked at: it is of queries",
    style: "may not change, where it shows",
    explode: "may not change, where it shows",
    allowReserved: "not looked at: it is of queries",
    schema: compared,
    content: compared,
    example: annotation,
    examples: annotation,
  },
  Link: {
    operationRef: "may not change",
    operationId: "may not change",
    parameters: "may not change",
    requestBody: "may not change",
    description: annotation,
    server: "may not change",
  },
  Discriminator: {
    propertyName: "may not change",
    mapping: "no value may go in requests, nor come in responses",
    defaultMapping: "a difference is not compared",
  },
  SecurityScheme: {
    type: "may not change",
    description: annotation,
    name: "may not change",
    in: "may not change",
    scheme: "may not change",
    bearerFormat: annotation,
    flows: "none may go",
    openIdConnectUrl: "may not change",
    oauth2MetadataUrl: "may not change",
    deprecated: annotation,
  },
  OAuthFlow: {
    authorizationUrl: "may not change",
    deviceAuthorizationUrl: "may not change",
    tokenUrl: "may not change",
    refreshUrl: "may not change",
    scopes: "none may go",
  },
} as const satisfies Record<string, Record<string, FieldRule>>;

type ObjectName = keyof typeof objectFields;

/** An object that is written in one place, in several that all hold, or in none. */
type Written = SpecNode | readonly SpecNode[];

/** Fields whose difference is reported as not compared: those without a rule, and those whose rule says so. */
export function unknownFields(name: ObjectName, what: string, old: Written, now: Written): ContractChange[] {
  const rules: Readonly<Record<string, FieldRule>> = objectFields[name];
  const [was, is] = [old, now].map((written) => ("value" in written ? [written] : written)) as [Layers, Layers];
  return [...new Set([...was, ...is].flatMap(({ object }) => Object.keys(object)))].flatMap((field) => {
    const rule = Object.hasOwn(rules, field) ? rules[field] : undefined;
    if (field.startsWith("x-") || (rule !== undefined && !rule.endsWith("is not compared"))) return [];
    const [before, after] = [fieldOf(was, field), fieldOf(is, field)];
    if (isDeepStrictEqual(before?.value, after?.value)) return [];
    if (field === "jsonSchemaDialect" && isSameDialect(before?.value, after?.value)) return [];
    const at = after ?? is[0] ?? before;
    return at === undefined ? [] : [notCompared(`${what}: ${field} differs`, at, before)];
  });
}

type Layers = readonly SpecNode[];

function fieldOf(layers: Layers, field: string): SpecNode | undefined {
  return layers.map((layer) => layer.child(field)).find((found) => found !== undefined);
}

/** A type as JSON Schema names it. */
export type TypeName = "array" | "boolean" | "integer" | "null" | "number" | "object" | "string";

/**
 * The part of JSON Schema that the specifications use for what is sent. The generator refuses any other keyword, and leaves
 * out what only people read.
 */
export interface RequestSchema {
  /** The name of a definition. */
  readonly $ref?: string;
  readonly type?: TypeName | readonly TypeName[];
  readonly enum?: readonly unknown[];
  readonly maximum?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly anyOf?: readonly RequestSchema[];
  readonly oneOf?: readonly RequestSchema[];
  readonly allOf?: readonly RequestSchema[];
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly items?: RequestSchema;
  readonly required?: readonly string[];
  readonly propertyNames?: RequestSchema;
  readonly additionalProperties?: boolean | RequestSchema;
  readonly properties?: Readonly<Record<string, RequestSchema>>;
  /** What a parameter that is not sent becomes. */
  readonly default?: boolean | number | string;
}

/** What the operations of one specification are sent, by operation ID. */
export interface RequestSchemas {
  readonly definitions: Readonly<Record<string, RequestSchema>>;
  /** An object with what is in the path, the query and the headers. */
  readonly parameters: Readonly<Record<string, RequestSchema>>;
  readonly bodies: Readonly<Record<string, RequestSchema>>;
}

/** A type as JSON Schema names it. */
export type TypeName = "array" | "boolean" | "integer" | "null" | "number" | "object" | "string";

/** A format that answers may have. What is sent has none. */
export type FormatName = "date-time" | "uuid";

/**
 * The part of JSON Schema that the specifications use for what is sent, and for answers. The generator refuses any other keyword, and leaves
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
  /** What a text that does not fit should have been. */
  readonly title?: string;
  readonly format?: FormatName;
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

/** What the operations of one specification answer. Every body is JSON. */
export interface AnswerSchemas {
  readonly definitions: Readonly<Record<string, RequestSchema>>;
  /** By operation ID. */
  readonly answers: Readonly<Record<string, DocumentedAnswers>>;
}

/** By status; the name of a definition where an answer has its body, and nothing else. */
export type DocumentedAnswers = Readonly<Record<string, AnswerSchema | string>>;

/** One documented answer; without a body where none is described. */
export interface AnswerSchema {
  readonly body?: RequestSchema;
  /** An object of the headers, with names in lower case. */
  readonly headers?: RequestSchema;
}

import type { RequestSchema } from "../../../engine/http/schema/request-schema.ts";
import type { Validate } from "../../../engine/http/validate.ts";

/** What one keyword of a schema says of a value as a whole. */
export interface Statement {
  readonly keyword: string;
  /** Of a value that is not so. */
  readonly message: string;
  readonly holds: (value: unknown) => boolean;
  /** The schemas of which none holds, if that is why. */
  readonly parts: readonly RequestSchema[];
}

/** The words of Ajv for each keyword. */
const messages = {
  type: (types) => `must be ${[types].flat().join(",")}`,
  enum: (values) => `must be equal to one of the allowed values: ${values.join(", ")}`,
  format: (format) => `must match format "${format}"`,
  pattern: (pattern) => `must match pattern "${pattern}"`,
  maximum: (most) => `must be <= ${most}`,
  minimum: (least) => `must be >= ${least}`,
  exclusiveMinimum: (least) => `must be > ${least}`,
  maxLength: (most) => `must NOT have more than ${most} characters`,
  minLength: (least) => `must NOT have fewer than ${least} characters`,
  maxItems: (most) => `must NOT have more than ${most} items`,
  minItems: (least) => `must NOT have fewer than ${least} items`,
  anyOf: () => "must match a schema in anyOf",
  oneOf: () => "must match exactly one schema in oneOf",
} satisfies { [Keyword in keyof RequestSchema]?: (wanted: NonNullable<RequestSchema[Keyword]>) => string };

const keywords = Object.keys(messages) as (keyof typeof messages)[];

/** The statements of a schema; what is said of items and members is not among them. */
export function statementsOf(schema: RequestSchema, validatorOf: (schema: RequestSchema) => Validate): Statement[] {
  return keywords.flatMap((keyword): Statement[] => {
    const wanted = schema[keyword];
    if (wanted === undefined) return [];
    const message = (messages[keyword] as (wanted: unknown) => string)(wanted);
    const validate = validatorOf({ [keyword]: wanted });
    const parts = keyword === "anyOf" || keyword === "oneOf" ? (schema[keyword] ?? []) : [];
    return [{ keyword, message, holds: (value) => validate(value), parts }];
  });
}

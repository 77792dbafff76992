import type { AnyOperation, OperationInfo, Reply } from "./operation.ts";
import type { RequestSchema, RequestSchemas } from "./schema/request-schema.ts";
import { type FindUnknown, unknownFieldsOf } from "./schema/unknown-fields.ts";
import { validatorsOf } from "./schema/validators.ts";
import type { Validate } from "./validate.ts";

/** One operation with everything the spec says of it. */
export interface BoundOperation<Context, Answered = Reply> {
  readonly info: OperationInfo;
  readonly operation: AnyOperation<Context, Answered>;
  readonly parameters: Validate | undefined;
  readonly body: Validate | undefined;
  readonly unknownInQuery: FindUnknown;
  readonly unknownInBody: FindUnknown;
}

const nothing: RequestSchema = { properties: {} };

/** Binds a table of operations to what is generated from their specification. */
export function bindOperations<Context, Answered = Reply>(
  table: Readonly<Record<string, AnyOperation<Context, Answered>>>,
  infos: Readonly<Record<string, OperationInfo>>,
  { definitions, parameters, bodies }: RequestSchemas,
): [route: string, bound: BoundOperation<Context, Answered>][] {
  const validatorOf = validatorsOf(definitions);
  const unknownIn = unknownFieldsOf(definitions);
  const optional = (schema: RequestSchema | undefined): Validate | undefined =>
    schema === undefined ? undefined : validatorOf(schema);
  return Object.entries(infos).map(([route, info]) => {
    const operation = table[route];
    if (operation === undefined) throw new Error(`${route} has no operation`);
    const { operationId } = info;
    return [
      route,
      {
        info,
        operation,
        parameters: optional(parameters[operationId]),
        body: optional(bodies[operationId]),
        unknownInQuery: unknownIn(parameters[operationId]?.properties?.["query"] ?? nothing),
        unknownInBody: unknownIn(bodies[operationId] ?? nothing),
      },
    ];
  });
}

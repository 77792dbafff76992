import type { AnyOperation, OperationInfo, Reply } from "./operation.ts";
import type { Validate } from "./validate.ts";

/** One operation with everything the spec says of it. */
export interface BoundOperation<Context, Answered = Reply> {
  readonly info: OperationInfo;
  readonly operation: AnyOperation<Context, Answered>;
  readonly parameters: Validate | undefined;
  readonly body: Validate | undefined;
}

/** Binds a table of operations to what is generated from their specification. */
export function bindOperations<Context, Answered = Reply>(
  table: Readonly<Record<string, AnyOperation<Context, Answered>>>,
  infos: Readonly<Record<string, OperationInfo>>,
  validators: {
    readonly parameters: Readonly<Record<string, Validate>>;
    readonly bodies: Readonly<Record<string, Validate>>;
  },
): [route: string, bound: BoundOperation<Context, Answered>][] {
  return Object.entries(infos).map(([route, info]) => {
    const operation = table[route];
    if (operation === undefined) throw new Error(`${route} has no operation`);
    const { operationId } = info;
    return [
      route,
      {
        info,
        operation,
        parameters: validators.parameters[operationId],
        body: validators.bodies[operationId],
      },
    ];
  });
}

import type { HttpOperation } from "./operation.ts";

const schemaless = new WeakMap<HttpOperation, HttpOperation>();

/** The operation with its media types, and with nothing that a body has to look like. */
export function withoutSchemas(operation: HttpOperation): HttpOperation {
  return remembered(schemaless, operation, () => {
    const { request } = operation;
    return {
      ...operation,
      ...(request?.body === undefined
        ? {}
        : { request: { ...request, body: { ...request.body, contents: opened(request.body.contents ?? []) } } }),
      responses: operation.responses.map((response) => ({ ...response, contents: opened(response.contents ?? []) })),
    };
  });
}

/** Contents that may look like anything. */
function opened(contents: Contents): Contents {
  return contents.map(({ id, mediaType }) => ({ id, mediaType, encodings: [], examples: [] }));
}

type Contents = NonNullable<HttpOperation["responses"][number]["contents"]>;

/** What has been made of an operation, made once. */
export function remembered(
  made: WeakMap<HttpOperation, HttpOperation>,
  operation: HttpOperation,
  make: () => HttpOperation,
): HttpOperation {
  const known = made.get(operation);
  if (known !== undefined) return known;
  const fresh = make();
  made.set(operation, fresh);
  return fresh;
}

interface Finding {
  readonly message: string;
  readonly code?: string | number;
  readonly path?: readonly string[];
}

/**
 * What Prism reports of a request that is as documented: a list with one value, in a query or a form, is written as that
 * value, and no list to Prism. The other false alarms are corrected before Prism sees the request: `listsOf`.
 */
export function isFalseAlarm({ message, path = [] }: Finding, contentType: string | undefined): boolean {
  const isWritten = path[0] === "query" || (path[0] === "body" && /x-www-form-urlencoded/i.test(contentType ?? ""));
  return isWritten && path.length === 2 && message.endsWith("must be array");
}

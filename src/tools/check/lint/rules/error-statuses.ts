import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isObject, type PlainObject } from "../../document/node.ts";

/** Which statuses follow from what an operation has. */
interface Options {
  /** Of operations that ask for a token. */
  readonly secured?: readonly string[];
  /** Of operations that ask for a token with scopes. */
  readonly scoped?: readonly string[];
  /** Of operations with a request body. */
  readonly body?: readonly string[];
  /** Of operations with parameters. */
  readonly parameters?: readonly string[];
  /** Of operations on one thing of many: their path has a parameter that `worlds` does not name. */
  readonly resource?: readonly string[];
  /** Path parameters that do not name a resource: the tenant, or a credential. */
  readonly worlds?: readonly string[];
  /** Operation ID → the statuses it does without. */
  readonly except?: Readonly<Record<string, readonly string[]>>;
}

/** Every operation documents how it refuses: what has no token, no valid input, or asks for what is not there. */
export const errorStatuses: Oas3Rule = (options: Options) => {
  let defaults: unknown;
  // Callbacks are path items inside of operations; what they and webhooks describe is answered by a client, not here.
  const items: { readonly path: string; readonly shared: readonly unknown[] }[] = [];
  let receivers = 0;
  const receiver = {
    enter: () => {
      receivers += 1;
    },
    leave: () => {
      receivers -= 1;
    },
  };
  return {
    WebhooksMap: receiver,
    Callback: receiver,
    Root: (root) => {
      defaults = root.security;
    },
    PathItem: {
      enter(item, { key }) {
        items.push({ path: String(key), shared: listOf(item.parameters) });
      },
      leave() {
        items.pop();
      },
    },
    Operation: {
      leave(operation, context) {
        const { responses } = operation;
        if (receivers > 0 || !isObject(responses)) return;
        const { path = "", shared = [] } = items.at(-1) ?? {};
        const security = operation.security ?? defaults;
        const parameters = [...shared, ...listOf(operation.parameters)];
        const needed = [
          ...(isSecured(security) ? reasons("asks for a token", options.secured) : []),
          ...(isScoped(security) ? reasons("asks for scopes", options.scoped) : []),
          ...(operation.requestBody === undefined ? [] : reasons("has a body", options.body)),
          ...(parameters.length === 0 ? [] : reasons("has parameters", options.parameters)),
          ...(namesResource(path, options.worlds) ? reasons("names a resource", options.resource) : []),
        ];
        const excepted = options.except?.[operation.operationId ?? ""] ?? [];
        const missing = needed.filter(({ status }) => !excepted.includes(status) && !documents(responses, status));
        report(missing, context);
      },
    },
  };
};

interface Need {
  readonly status: string;
  readonly reason: string;
}

function reasons(reason: string, statuses: readonly string[] = []): Need[] {
  return statuses.map((status) => ({ status, reason }));
}

function report(missing: readonly Need[], context: UserContext): void {
  for (const [status, needs = []] of Object.entries(Object.groupBy(missing, ({ status }) => status))) {
    const because = needs.map(({ reason }) => reason).join(" and ");
    context.report({
      message: `The operation documents no ${status}, and it ${because}.`,
      location: context.location.child("responses").key(),
    });
  }
}

/** An empty requirement among others makes the token optional. */
function isSecured(security: unknown): boolean {
  return (
    Array.isArray(security) &&
    security.length > 0 &&
    security.every((requirement) => isObject(requirement) && Object.keys(requirement).length > 0)
  );
}

function isScoped(security: unknown): boolean {
  return (
    isSecured(security) &&
    Object.values(security as PlainObject[]).some((requirement) =>
      Object.values(requirement).some((scopes) => Array.isArray(scopes) && scopes.length > 0),
    )
  );
}

function namesResource(path: string, worlds: readonly string[] = []): boolean {
  return [...path.matchAll(/\{([^{}]+)\}/g)].some(([, name = ""]) => !worlds.includes(name));
}

function documents(responses: PlainObject, status: string): boolean {
  return [status, `${status[0]}XX`, `${status[0]}xx`, "default"].some((key) => Object.hasOwn(responses, key));
}

/** What is no list has no parameters; the linter says so where it stands. */
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

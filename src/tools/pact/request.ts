import { operations } from "../../../spec/generated/operations.ts";
import type { paths } from "../../../spec/generated/api.ts";
import { invalidOption } from "../../shared/errors.ts";
import type { Route } from "../../../spec/generated/operations.ts";
import type { OperationAt } from "../../engine/http/operation.ts";
import { exampleOf, type Injected, injected, isInjected, type Matching, type Sent } from "./matchers.ts";

type ParametersIn<O, Place extends string> = O extends { parameters: { [P in Place]?: infer Declared } }
  ? Omit<NonNullable<Declared>, never>
  : Nothing;

// oxlint-disable-next-line typescript/no-empty-object-type -- `{}` is what an empty record resolves to
type Nothing = {};

type BodyOf<O> = O extends { requestBody: { content: infer Content } } ? Content[keyof Content] : undefined;

/** A part of the request; it may be left out when nothing in it is required. */
type Part<Name extends string, Value> = Nothing extends Value
  ? { readonly [N in Name]?: Sent<Value> }
  : { readonly [N in Name]: Sent<Value> };

/** The tenant is the provider state's, unless another is named. */
type PathParameters<O, Values> = "tenant" extends keyof Values
  ? Omit<ParametersIn<O, "path">, "tenant"> & Partial<Pick<ParametersIn<O, "path"> & { tenant: string }, "tenant">>
  : ParametersIn<O, "path">;

/** What the consumer sends, as the spec has it. `Values` are those that the provider states return. */
export type RequestOf<R extends Route, Values> = Part<"path", PathParameters<OperationAt<paths, R>, Values>> &
  Part<"query", ParametersIn<OperationAt<paths, R>, "query">> &
  Part<"headers", ParametersIn<OperationAt<paths, R>, "header">> &
  (undefined extends BodyOf<OperationAt<paths, R>>
    ? { readonly body?: never }
    : { readonly body: Sent<BodyOf<OperationAt<paths, R>>> }) & {
    /** The bearer token; that of the provider state by default, none if null. */
    readonly token?: Matching<string> | string | null;
  };

/** A request with its types erased. */
export interface AnyRequest {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly token?: Matching<string> | string | null;
}

/** The path of a route, its parameters filled in; injected if one of them is. */
export function pathOf(route: string, given: Readonly<Record<string, unknown>>): string | Injected<string> {
  const [, template = ""] = route.split(" ");
  const parameters = Object.fromEntries(Object.entries(given).filter(([name]) => template.includes(`{${name}}`)));
  const filled = (fill: (value: unknown) => string) =>
    template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      if (parameters[name] === undefined)
        throw invalidOption(`The path of ${route} needs ${name}: give it as sends({ path })`);
      return fill(parameters[name]);
    });
  const example = filled(literal);
  if (!Object.values(parameters).some(isInjected)) return example;
  return injected(
    filled((value) => (isInjected(value) ? value.expression : literal(value))),
    example,
  );
}

function literal(value: unknown): string {
  return encodeURIComponent(String(exampleOf(value)));
}

/** The `Authorization` header: a token that is given, else the provider state's of the kind that the operation takes. */
export function authorizationOf(
  route: Route,
  token: AnyRequest["token"],
  values: Readonly<Record<string, Injected<unknown>>>,
): string | Injected<string> | undefined {
  if (token === null) return undefined;
  const security: readonly string[] = operations[route].security;
  const fitting = security.includes("ServiceToken") ? [values["serviceToken"], values["token"]] : [values["token"]];
  const chosen = token ?? (security.length === 0 ? null : fitting.find((value) => value !== undefined));
  if (chosen === null) return undefined;
  if (chosen === undefined)
    throw invalidOption(`No provider state gives a token for ${route}: say which with sends({ token })`);
  const example = `Bearer ${String(exampleOf(chosen))}`;
  return isInjected(chosen) ? injected(`Bearer ${chosen.expression}`, example) : example;
}

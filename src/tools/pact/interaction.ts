import { operations } from "../../../spec/generated/operations.ts";
import type { paths } from "../../../spec/generated/api.ts";
import { invalidOption, KitError } from "../../shared/errors.ts";
import type { Route } from "../../../spec/generated/operations.ts";
import type { OperationAt } from "../../engine/http/operation.ts";
import {
  scenarioNamed,
  type ScenarioArguments,
  type ScenarioName,
  type ScenarioValues,
} from "../../engine/scenarios/catalogue.ts";
import { checkParameters, unknownScenario } from "../../engine/scenarios/run.ts";
import { exampleValues, type ExampleValues } from "../../engine/scenarios/values.ts";
import { type Injected, injected, type Template } from "./matchers.ts";
import { type AnyRequest, authorizationOf, pathOf, type RequestOf } from "./request.ts";

/** A provider state of an interaction: a scenario of the catalogue. */
export interface GivenState {
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>> | undefined;
}

/** What a consumer sends in which states, and what it needs of the answer. */
export interface Interaction {
  readonly description: string;
  /** Whether the description was given, and may not be changed. */
  readonly isNamed: boolean;
  /** Whether the provider may fail it for now. */
  readonly isPending: boolean;
  /** What readers of reports are told. */
  readonly comments: readonly string[];
  readonly states: readonly GivenState[];
  readonly request: {
    readonly method: string;
    readonly path: string | Injected<string>;
    readonly query: Readonly<Record<string, unknown>>;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly body: unknown;
    readonly mediaType: string | undefined;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly body: unknown;
  };
}

/** The values that the states return, to be put into the request. */
type InjectedValues<V> = {
  readonly [Name in keyof V]: Name extends keyof ExampleValues ? Injected<ExampleValues[Name]> : never;
};

type ResponsesOf<R extends Route> = OperationAt<paths, R> extends { responses: infer Responses } ? Responses : never;

type BodyOf<Response> = Response extends { content: { "application/json": infer Body } } ? Body : undefined;

type HeadersOf<Response> = Response extends { headers: infer Headers }
  ? { readonly [Name in keyof Headers as string extends Name ? never : Name]?: Template<Headers[Name]> }
  : never;

type Responds<R extends Route> = <const Status extends keyof ResponsesOf<R> & number>(
  status: Status,
  ...rest: undefined extends BodyOf<ResponsesOf<R>[Status]>
    ? [body?: undefined, headers?: HeadersOf<ResponsesOf<R>[Status]>]
    : [body?: NoInfer<Template<BodyOf<ResponsesOf<R>[Status]>>>, headers?: HeadersOf<ResponsesOf<R>[Status]>]
) => Interaction;

/** An interaction whose request is complete. */
export interface Sending<R extends Route> {
  /** The status, and what the consumer needs of the body and the headers; all of it as the spec has it. */
  readonly responds: Responds<R>;
}

/** An interaction that is being described. */
export interface Describing<R extends Route, V> {
  /** Adds a provider state. */
  readonly given: <const Name extends ScenarioName>(
    name: Name,
    ...parameters: ScenarioArguments<Name>
  ) => Describing<R, V & ScenarioValues<Name>>;
  /** Names the interaction; by default it has the operation's ID and the status, and a number where several read the same. */
  readonly named: (description: string) => Describing<R, V>;
  /** Lets the provider fail the interaction for now: it is new, and a failure breaks no build. */
  readonly pending: () => Describing<R, V>;
  /** Adds a sentence for the readers of reports, as a ticket or a reason. */
  readonly comment: (text: string) => Describing<R, V>;
  /** What the consumer sends, perhaps with values of the provider states. */
  readonly sends: (request: RequestOf<R, V> | ((values: InjectedValues<V>) => RequestOf<R, V>)) => Sending<R>;
  /** As in `Sending`, where there is nothing that has to be sent. */
  readonly responds: object extends RequestOf<R, V> ? Responds<R> : SendsFirst;
}

/** In the place of `responds` while the request lacks something: what the compiler then says is the type of the parameter. */
type SendsFirst = (
  hint: "This operation needs more in its request: say what with .sends({ … }) before .responds(…)",
  ...rest: readonly unknown[]
) => never;

/**
 * Begins the description of an interaction with the operation of a route. What the spec does not have does not compile.
 *
 * @example
 * interaction("GET /session-context/{tenant}/me/context")
 *   .given("a guest with a cart")
 *   .responds(200, like({ siteCode: "main" }));
 */
// oxlint-disable-next-line typescript/no-empty-object-type -- no state has returned a value yet
export function interaction<const R extends Route>(route: R): Describing<R, {}> {
  if (!Object.hasOwn(operations, route)) throw invalidOption(`The spec has no operation ${route}`);
  // The types are those of the interfaces above; what is built knows no single operation.
  const begun: Begun = { route, states: [], description: undefined, isPending: false, comments: [] };
  return describing(begun) as unknown as ReturnType<typeof interaction<R>>;
}

type AnyValues = Readonly<Record<string, Injected<unknown>>>;
type AnySends = AnyRequest | ((values: AnyValues) => AnyRequest);

interface Begun {
  readonly route: Route;
  readonly states: readonly GivenState[];
  readonly description: string | undefined;
  readonly isPending: boolean;
  readonly comments: readonly string[];
}

function describing(begun: Begun): object {
  const responding =
    (sends: AnySends) =>
    (status: number, body?: unknown, headers: AnyRequest["headers"] = {}) =>
      complete({ ...begun, sends, status, body, headers });
  return {
    given(name: string, parameters?: GivenState["parameters"]) {
      const scenario = scenarioNamed(name);
      if (scenario === undefined) throw new KitError("SCENARIO_UNKNOWN", unknownScenario(name));
      checkParameters(name, scenario.parameters, parameters ?? {});
      return describing({ ...begun, states: [...begun.states, { name, parameters }] });
    },
    named: (description: string) => describing({ ...begun, description }),
    pending: () => describing({ ...begun, isPending: true }),
    comment: (text: string) => describing({ ...begun, comments: [...begun.comments, text] }),
    sends: (sends: AnySends) => ({ responds: responding(sends) }),
    responds: responding({}),
  };
}

interface Described extends Begun {
  readonly sends: AnySends;
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

function complete({
  route,
  states,
  description,
  isPending,
  comments,
  sends,
  status,
  body,
  headers,
}: Described): Interaction {
  const values = valuesOf(states);
  const request = typeof sends === "function" ? sends(values) : sends;
  const authorization = authorizationOf(route, request.token, values);
  const { operationId, body: mediaTypes } = operations[route];
  return {
    description: description ?? `${operationId} answers ${status}`,
    isNamed: description !== undefined,
    isPending,
    comments,
    states,
    request: {
      method: route.split(" ")[0] ?? "",
      path: pathOf(route, { ...(values["tenant"] === undefined ? {} : { tenant: values["tenant"] }), ...request.path }),
      query: request.query ?? {},
      headers: { ...request.headers, ...(authorization === undefined ? {} : { Authorization: authorization }) },
      body: request.body,
      mediaType: mediaTypes[0],
    },
    response: { status, headers, body },
  };
}

/** What the states return, as values to inject. */
function valuesOf(states: readonly GivenState[]): AnyValues {
  const names = states.flatMap(({ name }) => scenarioNamed(name)?.returns ?? []);
  return Object.fromEntries(names.map((name) => [name, injected<unknown>(`\${${name}}`, exampleValues[name])]));
}

import type { operations as apiOperations, Route } from "../../../spec/generated/operations.ts";
import type { paths as ApiPaths } from "../../../spec/generated/api.ts";
import type { AnonymousPrincipal, CustomerPrincipal, ServicePrincipal } from "../domain/principal.ts";
import type { Tenant } from "../domain/tenant.ts";
import type { WireReply } from "./wire.ts";

/** What the generated operation tables say of an operation besides its types. */
export interface OperationInfo {
  readonly operationId: string;
  readonly service: ServiceName;
  readonly security: readonly SecurityScheme[];
  /** A service token needs one of them, if there are any; the current name comes first. */
  readonly scopes?: readonly string[];
  /** The request headers it reads, in lower case. */
  readonly headers?: readonly string[];
  /** The query parameters that are more than text. */
  readonly values?: Readonly<Record<string, ValueType>>;
  /** The query parameters that it takes, where any other is refused. */
  readonly query?: readonly string[];
  /** The media types of the request body; none without a body. */
  readonly body: readonly string[];
  /** A request may leave the body out. */
  readonly bodyOptional?: true;
  /** Numbers of its body that a double cannot hold stay as they were written. */
  readonly exact?: true;
  /** It answers 401 where others answer 403. */
  readonly neverForbidden?: true;
}

/** What the text of a query parameter stands for. */
export type ValueType = "boolean" | "integer";

/** Whose error shape an operation uses. */
export type ServiceName =
  | "availability"
  | "cart"
  | "catalog"
  | "category"
  | "checkout"
  | "control"
  | "country"
  | "currency"
  | "customer"
  | "customer-management"
  | "iam"
  | "oauth"
  | "order"
  | "price"
  | "product"
  | "session-context"
  | "site";

export type SecurityScheme = "AnonymousToken" | "CustomerToken" | "ServiceToken";

/** `METHOD /path` of the specification, as `GET /session-context/{tenant}/me/context`. */

/** The operation of a route, as the generated types describe it. */
export type OperationAt<Paths, R> = R extends `${infer Method} ${infer Path extends keyof Paths & string}`
  ? Paths[Path][Lowercase<Method> & keyof Paths[Path]]
  : never;

/** An object with nothing in it. */
// oxlint-disable-next-line typescript/no-empty-object-type -- `{}` is what an empty record resolves to
type Nothing = {};

type ParametersOf<O, Place extends string> = O extends { parameters: { [P in Place]?: infer Declared } }
  ? {
      [
        Name in keyof NonNullable<Declared> as Place extends "header" ? Lowercase<Name & string> : Name
      ]: NonNullable<Declared>[Name];
    }
  : Nothing;

type ContentOf<Content> = Content extends Readonly<Record<string, infer Body>> ? Body : never;
type BodyOf<O> = O extends { requestBody: { content: infer Content } }
  ? ContentOf<Content>
  : O extends { requestBody?: { content: infer Content } }
    ? ContentOf<Content> | undefined
    : undefined;

type ResponsesOf<O> = O extends { responses: infer Responses } ? Responses : never;
type StatusOf<O> = keyof ResponsesOf<O> & number;
/**
 * A JSON value. Another media type, as a page's, is sent as bytes, and its `content-type` is a header of the reply; server-sent
 * events come as a stream.
 */
type ResponseBody<O, S> = S extends keyof ResponsesOf<O>
  ? ResponsesOf<O>[S] extends { content: { "application/json": infer Body } }
    ? Body
    : ResponsesOf<O>[S] extends { content: { "text/event-stream": unknown } }
      ? ReadableStream<Uint8Array>
      : ResponsesOf<O>[S] extends { content: object }
        ? Uint8Array
        : undefined
  : never;
type NamedHeaders<Headers> = { [Name in keyof Headers as string extends Name ? never : Name]: Headers[Name] };
type ResponseHeaders<O, S> = S extends keyof ResponsesOf<O>
  ? ResponsesOf<O>[S] extends { headers: infer Headers }
    ? NamedHeaders<Headers>
    : Nothing
  : never;

/** A body where the spec has one, headers where the spec requires them, and nothing else. */
type Rest<Body, Headers> = Nothing extends Headers
  ? undefined extends Body
    ? [body?: undefined, headers?: Headers]
    : [body: Body, headers?: Headers]
  : [body: Body, headers: Headers];

interface PrincipalOfScheme {
  AnonymousToken: AnonymousPrincipal;
  CustomerToken: CustomerPrincipal;
  ServiceToken: ServicePrincipal;
}
type PrincipalOf<Info> = Info extends { security: readonly (infer Scheme extends SecurityScheme)[] }
  ? [Scheme] extends [never]
    ? undefined
    : PrincipalOfScheme[Scheme]
  : undefined;

declare const answered: unique symbol;

/** An answer of one operation: status, body and headers are the spec's. */
export interface Reply<O = unknown> extends WireReply {
  readonly [answered]?: O;
}

/** One decoded, validated and authenticated request of one operation, and the way to answer it. */
export interface Call<O, P> {
  readonly params: ParametersOf<O, "path">;
  readonly query: ParametersOf<O, "query">;
  /** Names in lower case. */
  readonly headers: ParametersOf<O, "header">;
  readonly body: BodyOf<O>;
  readonly principal: P;
  /** Accepts only statuses, bodies and headers that the spec declares for the operation. */
  readonly reply: <S extends StatusOf<O>>(
    status: S,
    ...rest: Rest<ResponseBody<O, S>, ResponseHeaders<O, S>>
  ) => Reply<O>;
}

/** An operation with its types erased, for the pipeline; `Answered` is its reply, or a promise of it. */
export interface AnyOperation<Context, Answered = Reply> {
  readonly route: string;
  readonly handle: (call: Call<unknown, unknown>, context: Context) => Answered;
}

/** An operation of the `Paths` of one specification, working in a `Context`; it may take its time, if it `MayWait`. */
export interface Operation<Paths, Info, R extends keyof Info, Context, MayWait extends boolean = false> {
  readonly route: R;
  readonly handle: (
    call: Call<OperationAt<Paths, R>, PrincipalOf<Info[R]>>,
    context: Context,
  ) => Reply<OperationAt<Paths, R>> | (MayWait extends true ? Promise<Reply<OperationAt<Paths, R>>> : never);
}

/** Binds the `operation` function to one specification. */
export function operationBinder<Paths, Info, Context, MayWait extends boolean = false>() {
  return <const R extends keyof Info & string>(
    route: R,
    handle: Operation<Paths, Info, NoInfer<R>, Context, MayWait>["handle"],
  ): Operation<Paths, Info, R, Context, MayWait> => ({ route, handle });
}

/**
 * An operation of the API: keyed by its route, typed by the spec, working in the world of one tenant.
 *
 * @example
 * export const getSite = operation("GET /site/{tenant}/sites/{siteCode}", ({ params, reply }, world) => …);
 */
export const operation: <const R extends Route>(
  route: R,
  handle: Operation<ApiPaths, typeof apiOperations, NoInfer<R>, Tenant>["handle"],
) => Operation<ApiPaths, typeof apiOperations, R, Tenant> = operationBinder();

/** The routes of what stands first in a path, as `cart`. */
export type RoutesBelow<Head extends string> = Extract<Route, `${string} /${Head}/${string}`>;

/** Every operation of the API, or those of some routes; one that is missing does not compile. */
export type OperationTable<Routes extends Route = Route> = {
  readonly [R in Routes]: Operation<ApiPaths, typeof apiOperations, R, Tenant>;
};

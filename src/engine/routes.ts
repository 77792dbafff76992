import type { Tenant } from "./domain/tenant.ts";
import type { ApiOperation } from "./http/answer-api.ts";
import { bindOperations } from "./http/bind.ts";
import type { RouteAnswerer } from "./http/handler.ts";
import type { AnyOperation, OperationInfo } from "./http/operation.ts";
import type { ApiInParts, OperationModule } from "./service-module.ts";

type Infos = Readonly<Record<string, OperationInfo>>;
type Answer = (bound: ApiOperation, ...asked: Parameters<RouteAnswerer>) => ReturnType<RouteAnswerer>;
type AnsweredRoute = [route: string, answerer: RouteAnswerer];

/** What answers the routes of an API's parts. */
export function routesOfParts({ first, later }: ApiInParts, infos: Infos, answer: Answer): AnsweredRoute[] {
  const partAt = (route: string) => later.find(({ below }) => below.includes(route.split("/")[1] ?? ""));
  const infosOf = (part: (typeof later)[number] | undefined): Infos =>
    Object.fromEntries(Object.entries(infos).filter(([route]) => partAt(route) === part));
  const answerers = Object.fromEntries([
    ...bound(first, infosOf(undefined)).map(([route, operation]): AnsweredRoute => [
      route,
      (...asked) => answer(operation, ...asked),
    ]),
    ...later.flatMap((part) => routesLater(infosOf(part), part.load, answer)),
  ]);
  // In the order of the specification, whatever is loaded when.
  return Object.keys(infos).map((route) => [route, answerers[route] as RouteAnswerer]);
}

/**
 * What answers the routes of operations that are loaded with the first request for one of them. From then on they are answered as
 * any other: without a promise, where nothing else takes its time.
 */
export function routesLater(infos: Infos, load: () => Promise<OperationModule>, answer: Answer): AnsweredRoute[] {
  let operations: Readonly<Record<string, ApiOperation>> | undefined;
  let loading: Promise<void> | undefined;
  const loadAll = async (): Promise<void> => {
    try {
      operations = Object.fromEntries(bound(await load(), infos));
    } finally {
      // A page may be offline for a while: the next request tries again.
      loading = undefined;
    }
  };
  return Object.keys(infos).map((route) => {
    const answerer: RouteAnswerer = (...asked) => {
      const operation = operations?.[route];
      return operation === undefined
        ? (loading ??= loadAll()).then(() => answerer(...asked))
        : answer(operation, ...asked);
    };
    return [route, answerer];
  });
}

/** The tables are checked against the spec where they are written; the pipeline knows no single operation. */
function bound({ handlers, schemas }: OperationModule, infos: Infos): [route: string, operation: ApiOperation][] {
  return bindOperations(handlers as Readonly<Record<string, AnyOperation<Tenant>>>, infos, schemas);
}

import type { Handler } from "./http/handler.ts";
import type { OperationInfo } from "./http/operation.ts";
import type { PathFinder } from "./http/router.ts";
import type { RequestSchemas } from "./http/schema/request-schema.ts";

/** Operations by their routes, checked against the specification where they are written, and the schemas of what is sent to them. */
export interface OperationModule {
  readonly handlers: object;
  readonly schemas: RequestSchemas;
}

/** The operations of the session's own services: those that are there at once, and those that are loaded with the first request for one. */
export interface ApiInParts {
  readonly first: OperationModule;
  readonly later: readonly {
    /** What stands first in their paths, as `cart`. */
    readonly below: readonly string[];
    readonly load: () => Promise<OperationModule>;
  }[];
}

/**
 * Further operations of the engine, as the shop's: what is needed to find one is there at once, and the rest is loaded with
 * the first request for one of them.
 */
export interface ServiceModule {
  /** What the specification says of each operation, by its route. */
  readonly operations: Readonly<Record<string, OperationInfo>>;
  readonly findPath: PathFinder;
  readonly load: () => Promise<OperationModule>;
}

/** What a kit can have beside the session's services: a module of the engine, or whatever answers requests. */
export type Service = ServiceModule | Handler;

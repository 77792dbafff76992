import type { Handler } from "./http/handler.ts";
import type { OperationInfo } from "./http/operation.ts";
import type { PathFinder } from "./http/router.ts";
import type { RequestSchemas } from "./http/schema/request-schema.ts";

/**
 * Further operations of the engine, as the shop's: what is needed to find one is there at once, and the rest is loaded with
 * the first request for one of them.
 */
export interface ServiceModule {
  /** What the specification says of each operation, by its route. */
  readonly operations: Readonly<Record<string, OperationInfo>>;
  readonly findPath: PathFinder;
  readonly load: () => Promise<{
    /** The operations by their routes. They are checked against the specification where they are written. */
    readonly handlers: object;
    readonly schemas: RequestSchemas;
  }>;
}

/** What a kit can have beside the session's services: a module of the engine, or whatever answers requests. */
export type Service = ServiceModule | Handler;

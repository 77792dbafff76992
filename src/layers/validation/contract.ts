import type { ParsedBody } from "../../engine/exchanges/media.ts";
import type { Found } from "../../engine/http/handler.ts";
import type { Violation } from "../../engine/http/violation.ts";
import type { WireRequest } from "../../engine/http/wire.ts";

/** A response as it is compared with a document. */
export interface Received {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ParsedBody;
}

/** An operation of a document, which knows whether a request and a response are as the document says. */
export interface DocumentedOperation {
  /** Its operationId; empty without one. */
  readonly id: string;
  /** The template, as the document writes it. */
  readonly path: string;
  requestViolations(request: WireRequest): Violation[] | Promise<Violation[]>;
  /** To HEAD a response has no body, and none is asked for. */
  responseViolations(request: WireRequest, response: Received): Violation[] | Promise<Violation[]>;
}

/** Where an operation is, or what is there instead. */
export type Located<Operation> =
  | Extract<Found, { kind: "unknown-path" }>
  | (Extract<Found, { kind: "wrong-method" }> & { readonly path: string })
  | { readonly kind: "found"; readonly operation: Operation; readonly route: string };

/** What documents say of requests and responses. */
export interface DocumentContract {
  find(method: string, path: string): Located<DocumentedOperation>;
  /** The operation of a route that a look-up has found; undefined for a route that no document has. */
  at(route: string): DocumentedOperation | undefined;
  /** The statuses that are documented, as `200`, `4XX` and `default`, by route. */
  readonly statuses: ReadonlyMap<string, readonly string[]>;
}

/** Several contracts as one: where more than one has an operation, the earlier one judges. */
export function oneContract(contracts: readonly DocumentContract[]): DocumentContract {
  return {
    find(method, path) {
      const located = contracts.map((contract) => contract.find(method, path));
      const inOrder = ["found", "wrong-method"].flatMap((kind) => located.filter((each) => each.kind === kind));
      return inOrder[0] ?? { kind: "unknown-path" };
    },
    at(route) {
      for (const contract of contracts) {
        const operation = contract.at(route);
        if (operation !== undefined) return operation;
      }
      return undefined;
    },
    get statuses() {
      return new Map(contracts.toReversed().flatMap(({ statuses }) => [...statuses]));
    },
  };
}

import type { Violation } from "../../http/violation.ts";

/** A request that the log has, in short. Its secrets are replaced. */
export interface RequestSummary {
  /** Grows from request to request. */
  readonly id: number;
  /** When it was answered, by its tenant's clock. */
  readonly at: string;
  readonly method: string;
  readonly path: string;
  /** The query without its `?`. */
  readonly query?: string;
  readonly tenant?: string;
  readonly sessionId?: string;
  readonly customerId?: string;
  readonly operationId?: string;
  /** What was answered; 0 where the connection failed, and absent while there is no answer. */
  readonly status?: number;
  /** How long that took, in real milliseconds. */
  readonly milliseconds?: number;
  /** Why it was refused, or answered by something else than the mock's own rules. */
  readonly why?: string;
  /** The fault that struck; `header` where the request asked for it. */
  readonly fault?: string;
  /** How many violations were found; absent where nobody validates. */
  readonly violations?: number;
  /** What it has changed. */
  readonly changed?: readonly ChangeKind[];
}

export type ChangeKind = "cart" | "context" | "session";

/** The whole of a logged request. */
export interface LoggedRequest extends Omit<RequestSummary, "changed" | "violations"> {
  readonly request: LoggedMessage;
  readonly response?: LoggedMessage;
  /** Empty where it was found to be as documented; absent where nobody validates. */
  readonly violations?: readonly Violation[];
  readonly changes: readonly LoggedChange[];
  /** The changes are too large to be shown. */
  readonly changesCut?: true;
}

export interface LoggedMessage {
  readonly headers: Readonly<Record<string, string>>;
  /** A JSON value, or text where the media type is another, or where the body is cut. */
  readonly body?: unknown;
  /** `base64`: the body is bytes that are no text. `text`: it is text, whatever the media type says. */
  readonly bodyEncoding?: "base64" | "text";
  /** The whole length of the body. */
  readonly size: number;
  /** Only the beginning of the body is kept. */
  readonly cut?: true;
}

/** What has changed of one session, context or cart. */
export interface LoggedChange {
  readonly of: ChangeKind;
  readonly id: string;
  readonly fields: readonly FieldChange[];
}

/** What has changed at one place: without `before` it was not there, without `after` it is gone. */
export interface FieldChange {
  /** A JSON pointer, as `/metadata/version`. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

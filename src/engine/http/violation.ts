/** One thing of an exchange that is not as its OpenAPI document says. The shape is Prism's. */
export interface Violation {
  /** Where, beginning with `request` or `response`, as `["response", "body", "items", "0"]`. */
  readonly location: readonly string[];
  readonly severity: "Error";
  /** The schema keyword that does not hold, or what else is wrong in a word. */
  readonly code: string;
  readonly message: string;
}

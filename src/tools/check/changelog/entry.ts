/** One thing that is different in a new version of a description. */
export interface ChangelogEntry {
  readonly kind: "added" | "changed" | "deprecated" | "removed";
  /** What it is and where, as `response 200 of GET /site/{tenant}/sites, [].code: the property is new.` */
  readonly message: string;
  /** Whether it may break a client of the earlier version. */
  readonly breaking: boolean;
  /** Every operation that it touches, as `GET /site/{tenant}/sites`. */
  readonly operations: readonly string[];
}

/** A currency that the tenant knows. */
export interface Currency {
  readonly code: string;
  /** In English. */
  readonly name: string;
}

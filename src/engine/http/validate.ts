/** A validator of one schema. Those of parameters also fill in defaults. */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

export interface ValidationError {
  readonly instancePath: string;
  readonly message?: string;
  /** Only where the message needs it. */
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Operation ID → status → validators; a null body has to be empty. */
export type ResponseValidators = Readonly<
  Record<string, Readonly<Record<number, { readonly body: Validate | null; readonly headers: Validate | null }>>>
>;

/** The first thing that is wrong, as one line: where, and what to do. */
export function firstError(validate: Validate, place: string): string {
  const error = validate.errors?.[0];
  if (error === undefined) return `${place} is not valid`;
  const where = `${place}${error.instancePath}`.replace(/^\//, "");
  const allowed = error.params?.["allowedValues"];
  const extra = error.params?.["additionalProperty"];
  if (Array.isArray(allowed)) return `${where} must be one of ${allowed.join(", ")}`;
  if (typeof extra === "string") return `${where} has a property that is not known: ${extra}`;
  return `${where} ${error.message ?? "is not valid"}`;
}

/** A value of a field, and what it needs beside it. Texts may name what the world has: `{cart}`. */
export interface FieldCase {
  readonly value: unknown;
  /** Fields that both requests have, the one with this field and the one without. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** Whose token both requests carry; the operation's without it. */
  readonly as?: string;
  /** The status that the field is refused with. */
  readonly refused?: number;
  /** The status without the field, where that is refused. */
  readonly missing?: number;
}

/** A request for one operation, which every field is added to, or changed in. */
export interface OperationCase {
  readonly route: string;
  /** Whose token it carries. */
  readonly as?: string;
  /** The path parameters. */
  readonly params?: Readonly<Record<string, string>>;
  /** The fields that every request has, as `query siteCode` or `body quantity`. */
  readonly base?: Readonly<Record<string, unknown>>;
  /** Whether new accounts wait for their opt-in. */
  readonly doubleOptIn?: boolean;
  /** Whether the body is a form. */
  readonly form?: boolean;
  /** Whether the answer repeats the fields: an effect is then one on what is read afterwards. */
  readonly echoes?: boolean;
  /** What is read afterwards to see the effect: `token METHOD path`. */
  readonly reads?: readonly string[];
  /** Each field, and a value that has an effect. */
  readonly fields: Readonly<Record<string, FieldCase>>;
}

/** A field that needs nothing but its value. */
export function set(value: unknown, more: Omit<FieldCase, "value"> = {}): FieldCase {
  return { value, ...more };
}

/** The same cases for fields that lie deeper. */
export function at(prefix: string, fields: Readonly<Record<string, FieldCase>>): Record<string, FieldCase> {
  const moved = (name: string): string =>
    name.startsWith("body ") ? `body ${prefix}${name.slice("body ".length)}` : name;
  return Object.fromEntries(
    Object.entries(fields).map(([name, { given, ...field }]) => [
      moved(name),
      {
        ...field,
        ...(given === undefined
          ? {}
          : { given: Object.fromEntries(Object.entries(given).map(([key, value]) => [moved(key), value])) }),
      },
    ]),
  );
}

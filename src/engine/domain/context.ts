import { rememberLast } from "../../shared/remember.ts";

/** A session context, as the API shows it. */
export interface SessionContext {
  readonly sessionId: string;
  readonly customerId?: string;
  readonly cartId?: string;
  readonly siteCode?: string;
  readonly currency?: string;
  readonly targetLocation?: string;
  readonly language?: string;
  readonly context: Attributes;
  readonly metadata: { readonly version: number; readonly createdAt: string; readonly modifiedAt: string };
}

/** Custom attributes: any key, any JSON value, never validated (ATT-1). */
type Attributes = Readonly<Record<string, unknown>>;

/** The values of a context that shoppers and employees may change. */
export type ContextValues = Pick<SessionContext, "siteCode" | "currency" | "targetLocation" | "language">;

/** The first version of a context (VAL-4). */
export function newContext(
  sessionId: string,
  values: Omit<SessionContext, "sessionId" | "metadata">,
  now: number,
): SessionContext {
  const createdAt = isoTimestamp(now);
  return { sessionId, ...values, metadata: { version: 1, createdAt, modifiedAt: createdAt } };
}

/** Every change raises the version by one and moves `modifiedAt` (VAL-4). */
export function changeContext(
  context: SessionContext,
  changes: Partial<Omit<SessionContext, "sessionId" | "metadata">>,
  now: number,
): SessionContext {
  const { metadata } = context;
  return {
    ...context,
    ...changes,
    metadata: {
      version: metadata.version + 1,
      createdAt: metadata.createdAt,
      modifiedAt: notBefore(metadata.modifiedAt, now),
    },
  };
}

/**
 * Everything replaced but what belongs to the session itself: its ID, its customer and its cart stay unless others are
 * given (MGT-2).
 */
export function replaceContext(
  { sessionId, cartId, customerId, metadata }: SessionContext,
  values: Omit<SessionContext, "sessionId" | "metadata">,
  now: number,
): SessionContext {
  const kept = { ...(cartId === undefined ? {} : { cartId }), ...(customerId === undefined ? {} : { customerId }) };
  return changeContext({ sessionId, ...kept, context: {}, metadata }, values, now);
}

/** The context without a cart (VAL-3). */
export function withoutCart(context: SessionContext, now: number): SessionContext {
  const { cartId: _gone, ...rest } = context;
  return changeContext(rest, {}, now);
}

/** Sets or replaces one attribute. A computed key in a literal is always an own property, `__proto__` too (ATT-1). */
export function withAttribute(context: SessionContext, key: string, value: unknown, now: number): SessionContext {
  return changeContext(context, { context: { ...context.context, [key]: value } }, now);
}

/** The context without one attribute, or undefined when it has none of that key (ATT-2). */
export function withoutAttribute(context: SessionContext, key: string, now: number): SessionContext | undefined {
  if (!Object.hasOwn(context.context, key)) return undefined;
  const rest = Object.fromEntries(Object.entries(context.context).filter(([name]) => name !== key));
  return changeContext(context, { context: rest }, now);
}

/** The moment of a change; where the clock was set back, that of the change before, so that times never run backwards (VAL-4). */
export function notBefore(earlier: string, now: number): string {
  const at = isoTimestamp(now);
  return at < earlier ? earlier : at;
}

/** ISO 8601 with milliseconds and Z (VAL-4). Many changes fall into one millisecond. */
export const isoTimestamp = rememberLast((milliseconds: number) => new Date(milliseconds).toISOString());

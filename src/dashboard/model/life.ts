import type { components } from "../../../spec/generated/control.ts";
import { statusOf, type Summary, type Tone, toneOf } from "./requests.ts";

type Session = Pick<
  components["schemas"]["SessionState"],
  "cartId" | "createdAt" | "customerId" | "endedAt" | "expiresAt" | "hasContext" | "kind" | "state" | "tokens"
>;

/** One thing that happened in a session's life, or will. */
export interface LifeEvent {
  readonly at: number;
  readonly label: string;
  readonly detail: string;
  readonly tone: Tone;
  readonly kind: "end" | "fault" | "now" | "request";
  /** The ID of its request in the log. */
  readonly request?: number;
}

/** How long something lasted, from one event to another: their places in the list. */
export interface LifeSpan {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A session's life as steps: what happened in its order, and what lasted from which step to which. */
export interface Life {
  readonly events: readonly LifeEvent[];
  readonly lanes: readonly { readonly title: string; readonly spans: readonly LifeSpan[] }[];
  /** How many earlier requests are left out. */
  readonly earlier: number;
}

/** The most requests in one picture: those that changed or refused something come first. */
const most = 40;

/** The life of a session, from its requests in the order of the log, at a moment of its tenant's clock. */
export function lifeOf(session: Session, requests: readonly Summary[], now: number): Life {
  const telling = requests.length <= most ? requests : requests.filter(isTelling);
  const shown = telling.slice(-most);
  const events = [...shown.map(eventOf), ...ends(session), present(now)].toSorted(inOrder);
  return { events, lanes: lanesOf(session, events, requests), earlier: requests.length - shown.length };
}

function isTelling({ status = 0, changed = [], fault }: Summary): boolean {
  return status >= 400 || status === 0 || changed.length > 0 || fault !== undefined;
}

function eventOf(request: Summary): LifeEvent {
  const { id, at, method, path, operationId, fault, why } = request;
  return {
    at: Date.parse(at),
    label: operationId ?? `${method} ${path}`,
    detail: [statusOf(request), why].filter(Boolean).join(": "),
    tone: toneOf(request.status),
    kind: fault === undefined ? "request" : "fault",
    request: id,
  };
}

const present = (now: number): LifeEvent => ({ at: now, label: "now", detail: "", tone: "", kind: "now" });

/** When the session, its context and its tokens end, each once. */
function ends({ tokens, expiresAt, endedAt, state }: Session): LifeEvent[] {
  if (endedAt !== undefined) return end(endedAt, "logged out");
  return [
    ...tokens.flatMap(({ kind, expiresAt: at, expired }) =>
      end(at, `${kind} token ${expired ? "expired" : "expires"}`),
    ),
    ...end(expiresAt, state === "expired" ? "the session ended" : "the session ends"),
  ];
}

function end(at: string | null | undefined, label: string): LifeEvent[] {
  return at === null || at === undefined
    ? []
    : [{ at: Date.parse(at), label, detail: "", tone: "is-bad", kind: "end" }];
}

/** By time; at one moment what happened comes before what ends, and both before now. */
function inOrder(one: LifeEvent, other: LifeEvent): number {
  const ranks = { request: 0, fault: 0, now: 2, end: 1 };
  return one.at - other.at || ranks[one.kind] - ranks[other.kind] || (one.request ?? 0) - (other.request ?? 0);
}

function lanesOf(session: Session, events: readonly LifeEvent[], requests: readonly Summary[]): Life["lanes"] {
  const last = events.length - 1;
  const over = events.findLastIndex(({ kind, label }) => kind === "end" && /logged out|the session/.test(label));
  const end = over === -1 ? last : over;
  const first = (test: (request: Summary) => boolean): number | undefined => {
    const found = requests.find(test)?.id;
    const place = events.findIndex(({ request }) => request === found && found !== undefined);
    return found === undefined ? undefined : Math.max(place, 0);
  };
  const login = session.customerId === undefined ? undefined : (first(isLogin) ?? 0);
  // What the log has forgotten was there from the first step on.
  const context = first(({ changed = [] }) => changed.includes("context")) ?? (session.hasContext ? 0 : undefined);
  const cart = first(({ changed = [] }) => changed.includes("cart")) ?? (session.cartId === undefined ? undefined : 0);
  const spans = (name: string, from: number | undefined): LifeSpan[] =>
    from === undefined ? [] : [{ name, from, to: end }];
  return [
    {
      title: "Session",
      spans: [
        ...(login === 0 || end < 0
          ? []
          : [{ name: session.kind === "managed" ? "managed" : "guest", from: 0, to: login ?? end }]),
        ...spans("customer", login),
      ],
    },
    { title: "Context", spans: spans("context", context) },
    { title: "Cart", spans: spans("cart", cart) },
  ].filter(({ spans: some }) => some.length > 0);
}

function isLogin({ operationId, status = 0 }: Summary): boolean {
  return (
    status < 300 &&
    (operationId === "loginCustomer" || operationId === "socialLogin" || operationId === "exchangeToken")
  );
}

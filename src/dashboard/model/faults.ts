import type { components } from "../../../spec/generated/control.ts";
import type { controlPaths } from "../../client/index.ts";

export type Fault = controlPaths["/__kit/faults"]["post"]["requestBody"]["content"]["application/json"];
export type ActiveFault = components["schemas"]["ActiveFault"];

/** What can be provoked by one choice: the name that people see, and the answering fields of the fault. */
export const answers: Readonly<Record<string, Fault>> = {
  "500 server error": { answer: 500 },
  "503 unavailable": { answer: 503 },
  "503 page of a gateway": { answer: 503, body: "<h1>503 Service Unavailable</h1>" },
  "429 too many requests": { answer: 429, retryAfter: 30 },
  "409 stale version": { answer: "stale version" },
  "401 token expired": { answer: "token expired" },
  "403 forbidden": { answer: 403 },
  "404 not found": { answer: 404 },
  "slow, 3 s": { delay: 3000 },
  "slow body, 5 s": { bodyOver: 5000 },
  "no answer": { answer: "nothing" },
  "network error": { answer: "network error" },
  "body breaks off": { answer: "truncated" },
};

/** Whom a fault is for, as a sentence. */
export function scopeOf({ operations, routes, services, tenant, sessionId, customerId }: ActiveFault | Fault): string {
  const what = [...(operations ?? []), ...(routes ?? []), ...(services ?? []).map((name) => `service ${name}`)];
  const whose = [
    ...(tenant === undefined ? [] : [`tenant ${tenant}`]),
    ...(sessionId === undefined ? [] : [`session ${sessionId}`]),
    ...(customerId === undefined ? [] : [`customer ${customerId}`]),
  ];
  return [what.join(", ") || "every operation", ...whose].join(" · ");
}

/** What a fault does, as a sentence. */
export function effectOf({
  answer,
  body,
  retryAfter,
  delay,
  bodyOver,
  times,
  nth,
  probability,
  hold,
  at,
}: ActiveFault | Fault): string {
  const parts = [
    ...(answer === undefined ? [] : [String(answer)]),
    ...(hold === undefined ? [] : [`held as ${hold}${at === undefined ? "" : `, ${at}`}`]),
    ...(body === undefined ? [] : ["with a body of its own"]),
    ...(retryAfter === undefined ? [] : [`Retry-After ${retryAfter} s`]),
    ...(delay === undefined ? [] : [`${[delay].flat().join(" to ")} ms late`]),
    ...(bodyOver === undefined ? [] : [`body over ${bodyOver} ms`]),
    ...(nth === undefined ? [] : [`from request ${nth} on`]),
    ...(times === undefined ? [] : [times === 1 ? "once" : `${times} times`]),
    ...(probability === undefined ? [] : [`${probability * 100} % of requests`]),
  ];
  return parts.join(", ");
}

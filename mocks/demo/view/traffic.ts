import type { Exchange, Traffic } from "../api/traffic.ts";
import { byId, h, listOf, type Row, say } from "./dom.ts";

/** The log of requests, newest first, each with its bodies to open. Returns what shows it anew. */
export function trafficView(): (traffic: Traffic) => void {
  const count = byId("traffic-count", HTMLElement);
  const showList = listOf<Exchange>(byId("traffic", HTMLOListElement), ({ id }) => String(id), rowOf);
  return ({ exchanges }) => {
    showList(exchanges);
    say(count, exchanges.length === 0 ? "none" : `${exchanges.length}, newest first`);
  };
}

/** An exchange never changes once it is there. */
function rowOf({ step, method, target, status, sent, received }: Exchange): Row<Exchange> {
  const outcome = status === undefined ? "no answer" : String(status);
  const kind = status === undefined || status >= 400 ? "refused" : "fine";
  const details = h(
    "details",
    {},
    h(
      "summary",
      {},
      h("span", { class: "method" }, method),
      h("span", { class: "target" }, target),
      h("span", { class: `status ${kind}` }, outcome),
    ),
    h("p", { class: "step-name" }, step),
  );
  const bodies = [
    ["Sent", sent],
    ["Received", received],
  ] as const;
  details.addEventListener(
    "toggle",
    () => {
      for (const [name, body] of bodies) {
        if (body !== undefined)
          details.append(h("h4", {}, name), h("pre", { tabindex: "0" }, h("code", {}, textOf(body))));
      }
    },
    { once: true },
  );
  return { element: h("li", {}, details), show: () => undefined };
}

function textOf(body: unknown): string {
  const text = JSON.stringify(body, null, 2);
  return text.length > 20_000 ? `${text.slice(0, 20_000)}\n…` : text;
}

import type { SessionContext } from "../shop/shop-state.ts";
import type { Shop } from "../shop/shop.ts";
import { byId, h, listOf, say } from "./dom.ts";

/** A value of the document, and whether it differs from what was shown before. */
interface Field {
  readonly name: string;
  readonly value: string;
  readonly isNew: boolean;
}

/** The session context as it is at the API, with what has changed marked. */
export function showContext(shop: Shop): void {
  const none = byId("context-none", HTMLElement);
  const status = byId("context-status", HTMLElement);
  const list = byId("context", HTMLElement);
  const same = byId("same-id", HTMLElement);
  const raw = byId("context-raw", HTMLDetailsElement);
  const json = byId("context-json", HTMLElement);
  const showFields = listOf<Field>(
    list,
    ({ name }) => name,
    ({ name }) => {
      const value = h("dd", {});
      const element = h("div", {}, h("dt", {}, name), value);
      return {
        element,
        show(field) {
          say(value, field.value);
          element.classList.toggle("changed", field.isNew);
        },
      };
    },
  );
  let shown: SessionContext | undefined;

  shop.onChange(() => {
    const { context, ready, expired } = shop.state;
    none.hidden = context !== undefined || !ready || expired;
    raw.hidden = context === undefined;
    list.classList.toggle("stale", expired);
    say(status, expired ? "401: the token has expired" : statusOf(context, ready));
    sayWhetherSame(same, context, shop.visitor?.idBeforeLogin);
    if (JSON.stringify(context) === JSON.stringify(shown)) return;
    showFields(fieldsOf(context, shown));
    say(json, JSON.stringify(context, null, 2) ?? "");
    shown = context;
  });
}

function statusOf(context: SessionContext | undefined, ready: boolean): string {
  if (context !== undefined) return `version ${context.metadata.version}`;
  return ready ? "none yet" : "…";
}

function fieldsOf(context: SessionContext | undefined, before: SessionContext | undefined): Field[] {
  const old = new Map(valuesOf(before));
  return valuesOf(context).map(([name, value]) => ({
    name,
    value,
    isNew: before !== undefined && old.get(name) !== value,
  }));
}

/** The document's values by their names; attributes have a list of their own. */
function valuesOf(context: SessionContext | undefined): [string, string][] {
  if (context === undefined) return [];
  const { context: _attributes, metadata, ...values } = context;
  return [
    ...Object.entries(values).map(([name, value]): [string, string] => [name, value]),
    ["version", String(metadata.version)],
    ["createdAt", metadata.createdAt],
    ["modifiedAt", metadata.modifiedAt],
  ];
}

/** After a login: the ID before and after it. */
function sayWhetherSame(place: HTMLElement, context: SessionContext | undefined, before: string | undefined): void {
  place.hidden = context === undefined || before === undefined;
  if (context === undefined || before === undefined) return;
  const isSame = context.sessionId === before;
  place.classList.toggle("differs", !isSame);
  say(byId("same-id-verdict", HTMLElement), `Session ID ${isSame ? "unchanged" : "changed"} by the login`);
  say(byId("same-id-before", HTMLElement), before);
  say(byId("same-id-after", HTMLElement), context.sessionId);
}

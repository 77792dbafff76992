import { moment, span } from "./format.ts";

/** How long something still has, by the virtual clock, or since when it is over. */
export function Ends({ at, now }: { readonly at: string | null | undefined; readonly now: number | undefined }) {
  if (at === undefined || now === undefined) return null;
  if (at === null) return <span class="soft">never</span>;
  const left = Date.parse(at) - now;
  const kind = left <= 0 ? "is-bad" : left < 300_000 ? "is-warm" : "is-good";
  return (
    <time dateTime={at} title={`${moment(at)} UTC`} class={`tag ${kind}`}>
      {left > 0 ? `in ${span(left)}` : `${span(left)} ago`}
    </time>
  );
}

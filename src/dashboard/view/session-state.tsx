import type { components } from "../../../spec/generated/control.ts";

type Session = Pick<components["schemas"]["SessionEntry"], "kind" | "state">;

const tones: Readonly<Record<Session["state"], string>> = { live: "is-good", expired: "is-bad", ended: "" };

/** Whose session it is, and whether it can be used. */
export function StateTag({ session: { kind, state } }: { readonly session: Session }) {
  return (
    <>
      <span class={`tag ${tones[state]}`}>{state}</span> {kind}
    </>
  );
}

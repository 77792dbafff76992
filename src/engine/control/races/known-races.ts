import type { components } from "../../../../spec/generated/control.ts";

type Entry = components["schemas"]["RaceEntry"];

const context = "/session-context/{tenant}/me/context";
const read = { method: "GET", path: context } as const;

function patch(values: object, version: string) {
  return { method: "PATCH", path: context, body: { ...values, metadata: { version } } } as const;
}

/** What can go wrong between two tabs of one shopper. */
export const knownRaces: readonly Entry[] = [
  {
    name: "two tabs change the context",
    summary: "Both read version 1 and change it: the first wins, and the second is refused with 409",
    race: {
      scenario: "a guest with a cart",
      steps: [
        { tab: "A", ...read },
        { tab: "B", ...read },
        { tab: "A", ...patch({ currency: "USD" }, "{A1.body.metadata.version}") },
        { tab: "B", ...patch({ currency: "CHF" }, "{B1.body.metadata.version}") },
        { tab: "B", ...read },
      ],
    },
  },
  {
    name: "two tabs set an attribute",
    summary: "An attribute is set without a version: the later one overwrites the earlier, and no one is told",
    race: {
      scenario: "a guest with a cart",
      steps: [
        { tab: "A", ...read },
        { tab: "B", ...read },
        { tab: "A", method: "POST", path: `${context}/attributes`, body: { key: "note", value: "from A" } },
        { tab: "B", method: "POST", path: `${context}/attributes`, body: { key: "note", value: "from B" } },
        { tab: "A", ...read },
      ],
    },
  },
  {
    name: "a service that does not lock",
    summary: "Both changes are made to version 1 and answered with 204; what tab B wrote is lost, with its version",
    race: {
      scenario: "a guest with a cart",
      steps: [
        { tab: "A", ...patch({ currency: "USD" }, "{version}"), holdAt: "before the commit" },
        { tab: "B", ...patch({ language: "de" }, "{version}") },
        { release: "A1" },
        { tab: "B", ...read },
      ],
    },
  },
  {
    name: "an answer that is late",
    summary: "The change is made, the client gives up waiting and repeats it: that is refused with 409",
    race: {
      scenario: "a guest with a cart",
      steps: [
        { tab: "A", ...patch({ currency: "USD" }, "{version}"), holdAt: "before the answer" },
        { tab: "A", ...patch({ currency: "USD" }, "{version}") },
        { release: "A1" },
      ],
    },
  },
  {
    name: "a logout meanwhile",
    summary: "Tab B logs out while a change of tab A is on its way: it arrives too late, and is answered with 401",
    race: {
      scenario: "a customer with a cart",
      steps: [
        { tab: "A", ...patch({ currency: "USD" }, "{version}"), holdAt: "before the operation" },
        { tab: "B", method: "GET", path: "/customer/{tenant}/logout?accessToken={token}" },
        { release: "A1" },
      ],
    },
  },
];

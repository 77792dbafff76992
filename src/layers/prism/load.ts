import type * as prismHttp from "@stoplight/prism-http";
import { KitError } from "../../shared/errors.ts";
import { peer } from "../../shared/peer.ts";

/** What `@stoplight/prism-http` exports; its types bring fp-ts along, which stays in this room. */
export type Prism = typeof prismHttp;

/** The Node that Prism 5.16 asks for. */
const [needsMajor, needsMinor] = [24, 18];

/**
 * Loads Prism, which takes about a second: only when a flag asks for it.
 *
 * @throws KitError `PEER_MISSING`, also when Node is too old for it
 */
export async function loadPrism(): Promise<Prism> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < needsMajor || (major === needsMajor && minor < needsMinor)) {
    const needs = `${needsMajor}.${needsMinor}`;
    throw new KitError(
      "PEER_MISSING",
      `Prism needs Node ${needs} or newer, and this is ${process.versions.node}: update Node`,
    );
  }
  return await peer("@stoplight/prism-http", () => import("@stoplight/prism-http"));
}

import type * as prismHttp from "@stoplight/prism-http";
import { messageOf } from "../errors.ts";

/** What `@stoplight/prism-http` exports; its types bring fp-ts along, which stays in this room. */
export type Prism = typeof prismHttp;

/** The Node that Prism 5.16 asks for. */
const [needsMajor, needsMinor] = [24, 18];

/**
 * Loads Prism, which takes about a second: only when a flag asks for it.
 *
 * @throws Error a sentence that says what to install
 */
export async function loadPrism(): Promise<Prism> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < needsMajor || (major === needsMajor && minor < needsMinor)) {
    const needs = `${needsMajor}.${needsMinor}`;
    throw new Error(`Prism needs Node ${needs} or newer, and this is ${process.versions.node}: update Node`);
  }
  try {
    return await import("@stoplight/prism-http");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND")
      throw new Error("Prism is not installed: npm install -D @stoplight/prism-http", { cause: error });
    throw new Error(`Prism does not load: ${messageOf(error)}`, { cause: error });
  }
}

import { exactJson } from "../../shared/json.ts";
import type { Snapshot } from "./change.ts";

/** Reads a snapshot's text; throws a sentence about what is wrong with it. */
export function parseSnapshot(text: string): Snapshot {
  const data = exactJson(text) as Partial<Snapshot> | null;
  if (typeof data?.tenants !== "object" || data.tenants === null || typeof data.clockOffset !== "number") {
    throw new Error("it holds no state of the Session Context Kit");
  }
  if (!Object.values(data.tenants).every((tables) => typeof tables === "object" && tables !== null)) {
    throw new Error("a tenant in it is no tenant");
  }
  return { ...data, tenants: data.tenants, clockOffset: data.clockOffset };
}

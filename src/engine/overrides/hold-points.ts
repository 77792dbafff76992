/** Where a request is held: before it is looked at, before what it writes is written, or before its answer is sent. */
export const holdPoints = ["before the operation", "before the commit", "before the answer"] as const;

export type HoldPoint = (typeof holdPoints)[number];

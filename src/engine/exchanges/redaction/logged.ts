import type { ForeignReader } from "./context.ts";

/**
 * What request logs read beside what every redactor does. Kits say so when they are made, but those of a page: it has no room for it,
 * neither for what it takes to hand it through.
 */
export const logged: { foreign?: () => Promise<ForeignReader> } = {};

/** What a check was called with cannot be used: a ruleset, an earlier version, a reference. */
export class InputError extends Error {}

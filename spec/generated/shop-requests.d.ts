// Generated from the spec by `npm run generate`. Do not edit.
import type { Validate } from "../../src/engine/http/validate.ts";
export declare const parameters: Readonly<Record<string, Validate>>;
export declare const bodies: Readonly<Record<string, Validate>>;

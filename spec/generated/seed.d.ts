// Generated from the spec by `npm run generate`. Do not edit.
import type { Validate } from "../../src/engine/http/validate.ts";
export declare const validateSeed: Validate;

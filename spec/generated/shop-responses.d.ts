// Generated from the spec by `npm run generate`. Do not edit.
import type { ResponseValidators } from "../../src/engine/http/validate.ts";
export declare const responses: ResponseValidators;

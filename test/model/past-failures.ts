import type { Profile } from "../../src/engine/domain/switches.ts";
import type { Step } from "../support/model/steps.ts";

/** What the mock and the model have once disagreed on: it is tried first. */
export const pastFailures: [profile: Profile, doubleOptIn: boolean, steps: Step[]][] = [];

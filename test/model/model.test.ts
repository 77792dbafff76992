import fc from "fast-check";
import { expect, it } from "vitest";
import { type Profile, profiles } from "../../src/engine/domain/switches.ts";
import { scratch } from "../support/scratch.ts";
import { recordNothing } from "../support/coverage-recorder.ts";
import { figure, soakSeed } from "../support/figures.ts";
import { type Step, step } from "../support/model/steps.ts";
import { type Reached, SideBySide } from "../support/model/side-by-side.ts";
import { follow } from "../support/model/trial.ts";
import { repetitions } from "../support/repetitions.ts";
import { pastFailures } from "./past-failures.ts";

recordNothing();

const sequences = Number(process.env["MODEL_SEQUENCES"] ?? repetitions(1000));

/** What sequences have to come to with success. */
const due = [
  "guest",
  "guest's cart",
  "customer's cart",
  "cart created by the search",
  "cart found",
  "cart deleted",
  "cart gone by idleness",
  "item",
  "merge",
  "attribute, own",
  "attribute, employee",
  "attribute removed, own",
  "attribute removed, employee",
  "patch",
  "put",
  "put for a customer",
  "upsert",
  "login before the cart",
  "login with a context",
  "logout",
  "refresh",
  "revival",
  "customer's refresh",
  "company chosen",
  "signup",
  "opt-in",
  "password reset",
  "strangers",
  "prices",
  "prices before a context",
  "clock",
  "restart",
  "refused by failing storage",
];

it("the mock is what a model of the rules is, in every profile, whatever shoppers, employees, clocks and disks do", async () => {
  const reached: Reached = new Map();
  let steps = 0;
  const tryOut = async (profile: Profile, doubleOptIn: boolean, sequence: readonly Step[]): Promise<void> => {
    await follow(new SideBySide(scratch(), profile, doubleOptIn, reached), sequence);
    steps += sequence.length;
  };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...(Object.keys(profiles) as Profile[])),
      fc.boolean(),
      fc.array(step, { minLength: 25, maxLength: 40 }),
      tryOut,
    ),
    { numRuns: sequences, seed: soakSeed(), examples: pastFailures },
  );
  figure("model of the rules", { sequences, steps, disagreements: 0, ...Object.fromEntries(reached) });
  expect(due.filter((what) => !reached.has(what))).toEqual([]);
}, 7_200_000);

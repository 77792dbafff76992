import fc from "fast-check";
import { expect, it } from "vitest";
import { figure } from "../../support/figures.ts";
import { repetitions } from "../../support/repetitions.ts";
import { follow, type Step, step } from "../../support/store-model.ts";

const set = (tenant: "acme" | "other" | "third", key: "a" | "b" = "a"): Step => ({
  kind: "set",
  tenant,
  key,
  value: { n: 0, list: [] },
});

/** What has failed before: the steps, and how many of them go together. */
const pastFailures: [Step[], number][] = [
  // A change that found nothing to do, because of a reset that was then taken back.
  [
    [
      set("acme"),
      set("acme"),
      { kind: "stop" },
      { kind: "room", bytes: 0 },
      { kind: "reset" },
      { kind: "reset" },
      set("other"),
      set("third"),
      { kind: "delete", tenant: "acme", key: "a" },
    ],
    5,
  ],
  // A stop whose last write made the log long enough for a fold, which went on after the lock was let go.
  [[set("acme"), set("other"), { kind: "stop" }, ...Array.from({ length: 4 }, () => set("acme", "b"))], 1],
];

/** What comes back after which end, in words for the titles. */
const promises = {
  os: "a state has exactly what was acknowledged, whatever fails, is killed, folded or reset meanwhile",
  disk: "with fsync it has that after a power cut too, which leaves what the disk was told to keep, or more",
  relaxed:
    "without waiting for the disk it is after a kill as it once was since the last stop, and after a stop complete",
} as const;

for (const durability of ["os", "disk", "relaxed"] as const)
  it(`${durability}: ${promises[durability]}`, async () => {
    const done = { sequences: 0, steps: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        async (steps, together) => {
          done.sequences += 1;
          done.steps += steps.length;
          const { found, expected } = await follow(steps, together, durability);
          expect(found).toEqual(expected);
        },
      ),
      // With a seed of its own each run of the suite tries the same; `npm run soak` tries others.
      {
        numRuns: Number(process.env["MODEL_RUNS"] ?? repetitions(60)),
        seed: Number(process.env["MODEL_SEED"] ?? 1),
        examples: pastFailures,
      },
    );
    figure(`model of the store, ${durability}`, { ...done, disagreements: 0 });
  }, 600_000);

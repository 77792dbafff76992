import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shop } from "../../src/engine/shop/index.ts";
import { messageOf } from "../../src/shared/errors.ts";
import { recordNothing } from "../support/coverage-recorder.ts";
import { type FuzzRequest, requestsOf } from "../support/fuzz/requests.ts";
import { FuzzedWorld, type Seen } from "../support/fuzz/world.ts";
import { figure, soakSeed } from "../support/figures.ts";
import { repetitions } from "../support/repetitions.ts";
import { type Door, transports } from "../support/transports.ts";

// What luck produces covers nothing.
recordNothing();

const api = requestsOf("openapi.yaml");
const control = fc.oneof(
  {
    weight: 3,
    arbitrary: requestsOf("control.yaml", {
      left: ["hold", "holdAt", "holdFor", "delay", "bodyOver"],
      operations: ({ operationId }) => operationId !== "listenToEvents",
    }),
  },
  { weight: 1, arbitrary: api },
);

/** Requests as the documents have them, nearly as they have them, and with values of earlier answers. */
const documents = {
  "the API": { request: api, share: 0.6, least: 0.75 },
  "the shop": { request: fc.oneof(requestsOf("shop.yaml"), api), share: 0.2, least: 0.5 },
  "the control plane": { request: control, share: 0.2, least: 0.6 },
} as const;

const perSequence = { minLength: 30, maxLength: 60 };

/** How many requests are sent through all doors together; the soak sends 100,000. */
const requests = Number(process.env["FUZZ_REQUESTS"] ?? repetitions(10_000));

const doors = Object.entries(transports).filter(([name]) => !name.includes("Prism"));

for (const [transport, open] of doors)
  describe(`generated requests, ${transport}`, () => {
    let door: Door;
    beforeAll(async () => {
      door = await open({ services: [shop] });
    });
    afterAll(() => door.close());

    for (const [title, { request, share, least }] of Object.entries(documents))
      it(`to ${title}: no answer is a 5xx, each is the specification's, and most operations succeed at times`, async () => {
        const seen: Seen = new Map();
        const follow = async (sequence: readonly FuzzRequest[]): Promise<void> => {
          const world = await FuzzedWorld.begin(door, seen);
          for (const each of sequence) {
            const status = await world.send(each).catch((error: unknown) => {
              throw new Error(`${JSON.stringify(each)}: ${messageOf(error)}`, { cause: error });
            });
            // What a fault answers is no answer of the API.
            if (each.operationId === "addFault") door.kit.control.faults.clear();
            expect(status).toBeLessThan(500);
          }
        };
        const numRuns = Math.ceil((requests * share) / doors.length / perSequence.maxLength);
        await fc.assert(fc.asyncProperty(fc.array(request, perSequence), follow), {
          numRuns,
          seed: soakSeed(),
          endOnFailure: true,
        });
        const answers = [...seen];
        const operations = new Set(answers.map(([answer]) => answer.split(" ")[0]));
        const succeeded = new Set(
          answers.filter(([answer]) => / 2\d\d$/.test(answer)).map(([answer]) => answer.split(" ")[0]),
        );
        figure(`fuzz, ${title}, ${transport}`, {
          requests: answers.reduce((sum, [, count]) => sum + count, 0),
          operations: operations.size,
          succeeded: succeeded.size,
          "5xx": answers.reduce((sum, [answer, count]) => sum + (/ 5\d\d$/.test(answer) ? count : 0), 0),
        });
        const missed = [...operations].filter((operation) => !succeeded.has(operation));
        expect(succeeded.size / operations.size, `never with success: ${missed.join(", ")}`).toBeGreaterThan(
          requests < 50_000 ? least / 2 : least,
        );
      }, 3_600_000);
  });

import { afterAll, beforeAll, describe, it } from "vitest";
import { suite, tryCase } from "../../../src/tools/conformance/suite.ts";
import { type Profile, profiles } from "../../../src/engine/domain/switches.ts";
import { subjectBehind } from "../../support/subject.ts";
import { allTransports, type Door } from "../../support/transports.ts";

for (const [transport, open] of Object.entries(allTransports)) {
  for (const profile of Object.keys(profiles) as Profile[]) {
    describe(`${transport}, ${profile} profile`, () => {
      let door: Door;
      beforeAll(async () => {
        door = await open({ profile });
      });
      afterAll(() => door.close());

      for (const ruleCase of suite) {
        it(`${ruleCase.rule}: ${ruleCase.name}`, () => tryCase(subjectBehind(door, profile), ruleCase));
      }
    });
  }
}

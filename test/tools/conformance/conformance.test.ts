import { afterAll, beforeAll, describe, it } from "vitest";
import { suite, tryCase } from "../../../src/tools/conformance/suite.ts";
import { type Profile, profiles } from "../../../src/engine/domain/switches.ts";
import { isDue } from "../../support/repetitions.ts";
import { subjectBehind } from "../../support/subject.ts";
import { allTransports, type Door } from "../../support/transports.ts";

const allProfiles = Object.keys(profiles) as Profile[];

for (const [doorAt, [transport, open]] of Object.entries(allTransports).entries()) {
  for (const [profileAt, profile] of allProfiles.entries()) {
    describe(`${transport}, ${profile} profile`, () => {
      let door: Door;
      beforeAll(async () => {
        door = await open({ profile });
      });
      afterAll(() => door.close());

      for (const ruleCase of suite.filter((_, at) => isDue(at, doorAt, profileAt, allProfiles.length))) {
        it(`${ruleCase.rule}: ${ruleCase.name}`, () => tryCase(subjectBehind(door, profile), ruleCase));
      }
    });
  }
}

import { afterAll, describe, it } from "vitest";
import { profiles, type Profile } from "../../../src/engine/domain/switches.ts";
import { suite, tryCase } from "../../../src/tools/conformance/suite.ts";
import { subjectBehind } from "../../support/subject.ts";
import { openTransports } from "../../support/transports.ts";

// A rule is not broken by a machine that is slow: lifetimes are tried with room for the time that the tries take.
describe.each(Object.keys(profiles) as Profile[])(
  "where every request takes two seconds, %s profile",
  async (profile) => {
    const door = await openTransports["in-process"]({ profile });
    afterAll(() => door.close());
    const subject = subjectBehind(
      {
        async send(target, init) {
          await door.kit.control.clock.advance("2s");
          return door.send(target, init);
        },
      },
      profile,
    );
    for (const ruleCase of suite) it(`${ruleCase.rule}: ${ruleCase.name}`, () => tryCase(subject, ruleCase));
  },
);

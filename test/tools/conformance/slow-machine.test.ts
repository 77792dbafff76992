import { describe, it } from "vitest";
import { profiles, type Profile } from "../../../src/engine/domain/switches.ts";
import { createKit } from "../../../src/engine/kit.ts";
import { suite, tryCase } from "../../../src/tools/conformance/suite.ts";
import { subjectBehind } from "../../support/subject.ts";

// A rule is not broken by a machine that is slow: lifetimes are tried with room for the time that the tries take.
describe.each(Object.keys(profiles) as Profile[])("where every request takes two seconds, %s profile", (profile) => {
  const kit = createKit({ profile });
  const send = (target: string, init?: RequestInit): Promise<Response> => {
    kit.control.clock.advance("2s");
    return kit.fetch(`https://api.emporix.io${target}`, init);
  };
  for (const ruleCase of suite)
    it(`${ruleCase.rule}: ${ruleCase.name}`, () => tryCase(subjectBehind({ send }, profile), ruleCase));
});

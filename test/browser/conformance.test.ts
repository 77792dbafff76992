import { afterAll, beforeAll, describe, it } from "vitest";
import type { Browser } from "@playwright/test";
import { suite, tryCase } from "../../src/tools/conformance/suite.ts";
import { type Profile, profiles } from "../../src/engine/domain/switches.ts";
import { connect, openPageDoor } from "../support/browser/browser.ts";
import { servePage, type PageServer } from "../support/browser/page-server.ts";
import { isDue } from "../support/repetitions.ts";
import { subjectBehind } from "../support/subject.ts";
import type { Door } from "../support/transports.ts";

describe("MSW in Chromium", () => {
  let browser: Browser;
  let server: PageServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([connect(), servePage()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const allProfiles = Object.keys(profiles) as Profile[];
  describe.each(allProfiles)("%s profile", (profile) => {
    let door: Pick<Door, "send" | "close">;
    beforeAll(async () => {
      door = await openPageDoor(browser, server.url, { kitOptions: { profile } });
    });
    afterAll(() => door.close());

    const due = suite.filter((_, at) => isDue(at, 1, allProfiles.indexOf(profile), allProfiles.length));
    for (const ruleCase of due) {
      it(`${ruleCase.rule}: ${ruleCase.name}`, () => tryCase(subjectBehind(door, profile), ruleCase));
    }
  });
});

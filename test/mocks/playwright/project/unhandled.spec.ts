import { expect } from "@playwright/test";
import { callsIn, saidOf, seenWith } from "../../../support/unhandled.ts";
import { unhandledTest, visit } from "./unhandled.ts";

for (const onUnhandled of ["warn", "bypass"] as const) {
  unhandledTest.describe(onUnhandled, () => {
    unhandledTest.use({ onUnhandled });

    unhandledTest("the page sees what the table says, and the console has it", async ({ page, real }) => {
      const written: string[] = [];
      const { warn } = console;
      console.warn = (text: string) => void written.push(text);
      try {
        expect(await visit(page, real)).toEqual(seenWith(onUnhandled));
      } finally {
        console.warn = warn;
      }
      expect(callsIn(written, real.api)).toEqual(onUnhandled === "warn" ? saidOf : []);
    });
  });
}

import { expect } from "@playwright/test";
import { callsIn, saidOf, seenWith } from "../../../support/unhandled.ts";
import { ask } from "./app.ts";
import { unhandledTest, visit } from "./unhandled.ts";

for (const onUnhandled of ["warn", "bypass"] as const) {
  unhandledTest.describe(onUnhandled, () => {
    unhandledTest.use({ onUnhandled });

    unhandledTest("the page sees what the table says, and the console has it", async ({ page, real }) => {
      const written = await warnings(async () => {
        expect(await visit(page, real)).toEqual(seenWith(onUnhandled));
      });
      expect(callsIn(written, real.api)).toEqual(onUnhandled === "warn" ? saidOf : []);
    });
  });
}

unhandledTest.describe("the API's URL by the other scheme", () => {
  unhandledTest.use({
    onUnhandled: "warn",
    apiUrl: async ({ real }, use) => {
      await use(real.api.replace("http:", "https:"));
    },
  });

  unhandledTest("has no operation", async ({ page, real }) => {
    const url = `${real.api}/site/acme/sites`;
    const written = await warnings(async () => {
      await page.goto(real.elsewhere);
      expect((await ask(page, url)).status).toBe(404);
    });
    expect(written).toEqual([expect.stringContaining(`GET ${url} (the API is mocked at https:`)]);
  });
});

/** What the console has of a story. */
async function warnings(story: () => Promise<void>): Promise<string[]> {
  const written: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => void written.push(text);
  try {
    await story();
  } finally {
    console.warn = warn;
  }
  return written;
}

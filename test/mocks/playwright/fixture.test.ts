import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { callsIn, saidOf } from "../../support/unhandled.ts";
import { chromiumPath } from "../../support/browser/launch.ts";

interface Report {
  readonly suites: readonly Suite[];
  readonly errors: readonly { readonly message: string }[];
}

interface Suite {
  readonly file: string;
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly tests: readonly {
      readonly results: readonly { readonly errors: readonly { readonly message: string }[] }[];
    }[];
  }[];
}

/** Playwright's own runner on the project beside this file. */
async function runPlaywright(): Promise<Report> {
  const cli = join(import.meta.dirname, "../../../node_modules/@playwright/test/cli.js");
  const config = join(import.meta.dirname, "project/playwright.config.ts");
  const env = { ...process.env, CHROMIUM_PATH: await chromiumPath() };
  const stdout = await new Promise<string>((resolve) => {
    execFile(process.execPath, [cli, "test", "--config", config], { env }, (_error, text) => resolve(text));
  });
  return JSON.parse(stdout) as Report;
}

it("the Playwright fixture does what its project's tests say", async () => {
  const { suites, errors } = await runPlaywright();
  expect(errors).toEqual([]);
  const specs = suites
    .flatMap((suite) => [suite, ...(suite.suites ?? [])])
    .flatMap((suite) => suite.specs.map((spec) => ({ file: suite.file, ...spec })));
  const messages = specs.flatMap(({ title, tests }) =>
    tests.flatMap(({ results }) =>
      results.flatMap((result) => result.errors.map(({ message }) => `${title}: ${message}`)),
    ),
  );
  expect(messages).toEqual([expect.any(String), expect.any(String)]);
  expect(callsIn([messages.pop() ?? ""], "")).toEqual([expect.stringMatching(/^GET http:.*\/cart\/acme\/cart$/)]);
  const [api = ""] = /http:\/\/[\d.:]+/.exec(messages[0] ?? "") ?? [];
  expect(callsIn(messages, api)).toEqual(saidOf);
  expect(messages[0]).toMatch(
    /fail the test: Error: The API has no such operation: GET .*\(the nearest are GET and POST/,
  );
  expect(specs.filter(({ ok }) => ok)).toHaveLength(19);
  expect(specs.filter(({ ok, file }) => !ok && file === "failing.spec.ts")).toHaveLength(2);
});

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { suite } from "../../src/tools/conformance/suite.ts";
import { pageText, root } from "../support/documentation.ts";

const documented = [...pageText("docs/rules.md").matchAll(/^### (\S+)$/gm)].map(([, id = ""]) => id);

it("docs/rules.md has exactly the rules of the conformance suite, each once", () => {
  const rules = documented.filter((id) => id.includes("-"));
  expect(rules.toSorted()).toEqual([...new Set(suite.map(({ rule }) => rule))].toSorted());
});

it("every rule and decision that a source, a description or a page refers to is in docs/rules.md", () => {
  const files = globSync(["src/**/*.ts", "mocks/**/*.ts", "spec/services/*.yaml", "*.md", "docs/*.md"], { cwd: root });
  const referred = files.flatMap((file) =>
    [
      ...readFileSync(join(root, file), "utf8").matchAll(
        /\b(?:SES|CTX|VAL|OWN|MGT|ATT|CRT|PRC|TEN)-\d+\b|(?<=\()D\d+\b/g,
      ),
    ].map(([id]) => id),
  );
  expect(referred.length).toBeGreaterThan(100);
  expect([...new Set(referred)].filter((id) => !documented.includes(id))).toEqual([]);
});

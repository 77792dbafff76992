import { existsSync } from "node:fs";
import { canonicalJson } from "../../../shared/json.ts";
import type { Interaction } from "../interaction.ts";
import { readInteractions, removeInteractions, type WrittenInteraction } from "./pact-file.ts";
import type { TestFile } from "./test-run.ts";

/**
 * What the tests of one file have said, and whether it is in the pact file. Pact keeps one interaction for each description
 * and state, and overwrites it without a word; other test files, and suites written with Pact itself, may write the same pact.
 */
export class Ledger {
  readonly #file: string;
  readonly #testFile: TestFile | undefined;
  /** What was described: identity → all that the interaction says. */
  readonly #described = new Map<string, string>();
  /** What is in the file: identity → what it says there. */
  readonly #written = new Map<string, string>();

  constructor(file: string, testFile: TestFile | undefined) {
    this.#file = file;
    this.#testFile = testFile;
    if (testFile?.isFiltered !== true) testFile?.atEnd((isComplete) => this.#close(isComplete));
  }

  /**
   * The interaction under the name that it has in the pact: one without a name of its own gets a number where others read
   * the same and say something else.
   *
   * @throws Error when an interaction of that name says something else
   */
  nameOf(interaction: Interaction): Interaction {
    const content = canonicalJson({ ...interaction, description: "" }) ?? "";
    for (let count = 1; ; count++) {
      const description = count === 1 ? interaction.description : `${interaction.description} (${count})`;
      const identity = identityOf(description, interaction.states);
      const other = this.#described.get(identity);
      if (other === undefined || other === content) {
        this.#described.set(identity, content);
        return { ...interaction, description };
      }
      if (interaction.isNamed)
        throw new Error(`${titled(interaction)} is described twice, and not the same: give each a name of its own`);
    }
  }

  /**
   * Makes sure that the interaction is in the file as this test has written it.
   *
   * @param before what was in the file before
   * @throws Error when it took the place of another test file's, or another one has taken its place
   */
  check(interaction: Interaction, before: readonly WrittenInteraction[]): void {
    const identity = identityOf(interaction.description, interaction.states);
    const now = readInteractions(this.#file).find((one) => one.identity === identity);
    const name = this.#testFile?.name;
    if (now === undefined || now.testFile !== name) throw overwritten(interaction, now?.testFile);
    const replaced = before.find((one) => one.identity === identity);
    const other = replaced?.testFile;
    if (
      replaced !== undefined &&
      replaced.content !== now.content &&
      other !== undefined &&
      other !== name &&
      existsSync(other)
    )
      throw overwritten(interaction, other);
    this.#written.set(identity, now.content);
  }

  /** What was in the file before a test. */
  before(): WrittenInteraction[] {
    return readInteractions(this.#file);
  }

  /** At the end of the test file: all that was said has to be there, and what it said in earlier runs has to go. */
  #close(isComplete: boolean): void {
    const name = this.#testFile?.name;
    const found = new Map(readInteractions(this.#file).map((one) => [one.identity, one]));
    const lost = [...this.#written].filter(([identity, content]) => found.get(identity)?.content !== content);
    if (lost.length > 0) {
      const names = lost.map(([identity]) => `"${(JSON.parse(identity) as [string])[0]}"`);
      throw new Error(
        `${this.#file} lacks ${names.join(", ")}, which ${String(name)} wrote: another suite removes or overwrites it`,
      );
    }
    if (!isComplete) return;
    removeInteractions(
      this.#file,
      ({ identity, testFile }) =>
        (testFile === name && !this.#written.has(identity)) || (testFile !== undefined && !existsSync(testFile)),
    );
  }
}

function overwritten(interaction: Interaction, other: string | undefined): Error {
  return new Error(
    `${titled(interaction)} is described by ${other ?? "another suite"} as well, and not the same: give one of them another name with .named(…)`,
  );
}

function titled({ description, states }: Interaction): string {
  const given = states.map(({ name }) => `"${name}"`).join(" and ");
  return `The interaction "${description}"${given === "" ? "" : `, given ${given},`}`;
}

function identityOf(description: string, states: Interaction["states"]): string {
  return canonicalJson([description, states.map(({ name, parameters }) => [name, parameters ?? {}])]) ?? "";
}

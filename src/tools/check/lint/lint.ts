import {
  type BaseResolver,
  type Config,
  createConfig,
  getLineColLocation,
  lint as redocly,
  loadConfig,
  type Plugin,
} from "@redocly/openapi-core";
import { KitError, messageOf } from "../../../shared/errors.ts";
import type { Finding } from "../../reports/report.ts";
import { fileName, type Spec } from "../document/spec.ts";
import { breakingPlugin, isBreakingRule } from "../policy/severities.ts";
import { isRoundedOnly } from "./multiples.ts";
import { kitPlugin } from "./plugin.ts";
import { inOneLine } from "../../../shared/one-line.ts";

/** What the rules of a ruleset have found. */
export interface Linted {
  readonly findings: readonly Finding[];
  /** The rules that the ruleset turns on for the version of the description. */
  readonly rules: readonly string[];
  /** Where the structure alone was judged: that the other rules did not run, and why. */
  readonly notLinted?: Finding;
}

/** What the linter, and the kit's own rules, have to say of an API description. */
export async function lint(path: string, spec: Spec, ruleset: string, resolver: BaseResolver): Promise<Linted> {
  const { plugins } = await createConfig({});
  const config = await loadRuleset(ruleset, [kitPlugin(spec, plugins), breakingPlugin]);
  const { problems, failure } = await problemsIn(path, config, resolver);
  const unknown = config.getUnusedRules().rules.find((name) => !isBreakingRule(name));
  if (unknown !== undefined)
    throw new KitError("INPUT_UNREADABLE", `${ruleset} has the rule ${unknown}, and there is none of that name`);
  const findings = problems
    .filter((problem) => problem.ignored !== true && !isRoundedOnly(problem, spec))
    .map(({ ruleId, severity, message, location, from }) => {
      const at = location[0] ?? from;
      if (at === undefined) throw new Error(`The rule ${ruleId} says no place: ${message}`);
      const { source, start } = getLineColLocation(at);
      return {
        rule: ruleId,
        severity: severity === "warn" ? "warning" : "error",
        message: inOneLine(message),
        file: fileName(source.absoluteRef),
        line: start.line,
        column: start.col,
      } satisfies Finding;
    });
  const rules = rulesOf(config, spec);
  return failure === undefined ? { findings, rules } : { findings, rules, notLinted: notLinted(spec, failure) };
}

/** Those of breaking changes are none of the linter's. */
function rulesOf({ rules }: Config, { version }: Spec): string[] {
  const settings = { "3.0": rules.oas3_0, "3.1": rules.oas3_1, "3.2": rules.oas3_2 }[version] ?? {};
  return Object.entries(settings).flatMap(([name, setting]) => {
    const severity: unknown = typeof setting === "object" && "severity" in setting ? setting.severity : setting;
    return severity === "off" || isBreakingRule(name) ? [] : [name];
  });
}

function notLinted(spec: Spec, failure: string): Finding {
  const message = `Only the structure was looked at: the linter's other rules did not run, since they fail on what is wrong here (${inOneLine(failure)}). Mend the structure, and check again.`;
  return { rule: "not-linted", severity: "error", message, ...spec.root.place };
}

interface Problems {
  readonly problems: Awaited<ReturnType<typeof redocly>>;
  /** Why the structure alone was judged. */
  readonly failure?: string;
}

/** Rules of the linter fail on null where an object belongs, as in `servers: [null]`: then only the structure is judged. */
async function problemsIn(path: string, config: Config, resolver: BaseResolver): Promise<Problems> {
  try {
    return { problems: await redocly({ ref: path, config, externalRefResolver: resolver }) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const structure = await createConfig({ rules: { struct: "error" } });
    const problems = await redocly({ ref: path, config: structure, externalRefResolver: resolver });
    if (problems.length === 0) throw error;
    return { problems, failure: error.message };
  }
}

async function loadRuleset(file: string, plugins: Plugin[]): Promise<Config> {
  try {
    return await loadConfig({ configPath: file, plugins });
  } catch (error) {
    throw new KitError("INPUT_UNREADABLE", `${file} is no ruleset: ${messageOf(error)}`);
  }
}

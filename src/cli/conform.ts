import { ApiUnderTest } from "../tools/conformance/api.ts";
import { RuleBroken } from "../tools/conformance/check.ts";
import type { RuleCase } from "../tools/conformance/rule.ts";
import type { Subject } from "../tools/conformance/subject.ts";
import { lacks, suite, tryCase } from "../tools/conformance/suite.ts";
import { titles } from "../tools/conformance/titles.ts";
import { type Profile, profiles } from "../engine/domain/switches.ts";
import { messageOf } from "../shared/errors.ts";
import type { Command } from "./command.ts";
import { prefixOf, readBaseUrl } from "./inputs/url.ts";
import { type Flags, oneOf, readFlags, UsageError, type FlagValues } from "./flags.ts";
import { print } from "./print.ts";

/** The default world's, so that a mock needs no flags. */
const defaults = {
  storefrontClientId: "storefront",
  clientId: "backend",
  secret: "secret",
  emails: ["customer@emporix.com", "billing@emporix.com", "bare@emporix.com"],
  password: "Qwurmdch673;'",
  product: "coffee-beans",
};

const flags = {
  "base-url": { type: "string", value: "URL", help: "where the API is, as http://127.0.0.1:4010" },
  tenant: { type: "strings", value: "NAME", help: "the tenant; a second one lets the rules between tenants be tried" },
  profile: {
    type: "string",
    value: "PROFILE",
    help: "tutorial (default), reference or eager: what to expect where the sources disagree",
  },
  "storefront-client-id": {
    type: "string",
    value: "ID",
    help: `for anonymous tokens (${defaults.storefrontClientId})`,
  },
  "client-id": {
    type: "string",
    value: "ID",
    help: `a service client with the session-context scope (${defaults.clientId}); its secret is $SCK_CLIENT_SECRET`,
  },
  "limited-client-id": {
    type: "string",
    value: "ID",
    help: "a service client without that scope; its secret is $SCK_LIMITED_CLIENT_SECRET",
  },
  email: {
    type: "strings",
    value: "ADDRESS",
    help: "a customer to log in as, may be repeated; the password is $SCK_PASSWORD",
  },
  product: {
    type: "string",
    value: "ID",
    help: `a product with a price for one on the default site (${defaults.product})`,
  },
  "use-clock": {
    type: "boolean",
    help: "move the server's virtual clock (/__kit/clock/advance), for the rules that take time",
  },
  list: { type: "boolean", help: "list the rules and their cases, and try nothing" },
  verbose: { type: "boolean", help: "show every case, not only those that fail" },
} as const satisfies Flags;

interface Result {
  readonly ruleCase: RuleCase;
  readonly outcome: "broken" | "kept" | "not tried";
  readonly reason: string | undefined;
}

/** Tries the rules that need no control plane on any server. */
export const conformCommand: Command = {
  summary: "test a running server against the rules, and report the result of each rule",
  flags,
  async run(argv) {
    const values = readFlags(argv, flags);
    if (values.list === true) {
      print(listing());
      return 0;
    }
    const subject = readSubject(values);
    await preflight(subject);
    const results: Result[] = [];
    for (const ruleCase of suite) results.push(await tryOne(subject, ruleCase));
    print(report(results, values.verbose === true));
    return results.some(({ outcome }) => outcome === "broken") ? 1 : 0;
  },
};

function readSubject(values: FlagValues<typeof flags>): Subject {
  if (values["base-url"] === undefined) throw new UsageError("--base-url URL is required");
  const baseUrl = prefixOf(readBaseUrl("base-url", values["base-url"]));
  const [tenant, otherTenant, ...more] = values.tenant ?? [];
  if (tenant === undefined) throw new UsageError("--tenant NAME is required");
  if (tenant === otherTenant) throw new UsageError(`--tenant takes two different tenants, not ${tenant} twice`);
  if (more.length > 0) throw new UsageError("--tenant may be given twice at most");
  const limitedId = values["limited-client-id"];
  const password = process.env["SCK_PASSWORD"] ?? defaults.password;
  return {
    send: (target, init) =>
      fetch(baseUrl + target, { ...init, redirect: "manual", signal: AbortSignal.timeout(30_000) }),
    tenant,
    otherTenant,
    switches: profiles[oneOf("profile", values.profile, Object.keys(profiles) as Profile[]) ?? "tutorial"],
    storefrontClientId: values["storefront-client-id"] ?? defaults.storefrontClientId,
    manager: {
      clientId: values["client-id"] ?? defaults.clientId,
      secret: process.env["SCK_CLIENT_SECRET"] ?? defaults.secret,
    },
    limited:
      limitedId === undefined
        ? undefined
        : { clientId: limitedId, secret: process.env["SCK_LIMITED_CLIENT_SECRET"] ?? defaults.secret },
    customers: (values.email ?? defaults.emails).map((email) => ({ email, password })),
    pricedProduct: values.product ?? defaults.product,
    advance: values["use-clock"] === true ? (by) => advanceClock(baseUrl, by) : undefined,
  };
}

async function advanceClock(baseUrl: string, by: string): Promise<void> {
  const response = await fetch(`${baseUrl}/__kit/clock/advance`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ by }),
  });
  if (!response.ok) throw new Error(`The server has no clock to move: ${response.status}`);
}

/** What is missing for a verdict is one sentence, not a table of broken rules: exit code 2. */
async function preflight(subject: Subject): Promise<void> {
  const api = new ApiUnderTest(subject);
  await insist("anonymous token", "--base-url, --tenant and --storefront-client-id", api.guest());
  await insist("service token", "--client-id and SCK_CLIENT_SECRET", api.serviceToken());
  for (const customer of subject.customers) {
    const login = api.guest().then(({ token }) => api.login(token, customer));
    await insist(`login as ${customer.email}`, "--email and SCK_PASSWORD", login);
  }
}

async function insist(what: string, check: string, attempt: Promise<unknown>): Promise<void> {
  try {
    await attempt;
  } catch (error) {
    const reason = error instanceof RuleBroken ? error.message : networkMessage(error);
    throw new UsageError(`Could not get the ${what}: ${reason.trim()}. Check ${check}`);
  }
}

/** fetch hides why it failed in the cause. */
function networkMessage(error: unknown): string {
  return messageOf(error instanceof Error && error.cause !== undefined ? error.cause : error);
}

function listing(): string {
  const groups = Object.entries(Object.groupBy(suite, ({ rule }) => rule));
  return groups
    .map(([rule, cases = []]) =>
      [`${rule}  ${titles[rule] ?? ""}`, ...cases.map(({ name }) => `       ${name}`)].join("\n"),
    )
    .join("\n");
}

async function tryOne(subject: Subject, ruleCase: RuleCase): Promise<Result> {
  const missing = lacks(subject, ruleCase);
  if (missing !== undefined) return { ruleCase, outcome: "not tried", reason: missing };
  try {
    await tryCase(subject, ruleCase);
    return { ruleCase, outcome: "kept", reason: undefined };
  } catch (error) {
    return {
      ruleCase,
      outcome: "broken",
      reason: error instanceof RuleBroken ? error.message : `no verdict: ${messageOf(error)}`,
    };
  }
}

/** One line a rule, the cases that need a look below it, and the count. */
function report(results: readonly Result[], verbose: boolean): string {
  const lines: string[] = [];
  for (const [rule, cases = []] of Object.entries(Object.groupBy(results, ({ ruleCase }) => ruleCase.rule))) {
    const count = (outcome: Result["outcome"]): number => cases.filter((result) => result.outcome === outcome).length;
    const verdict = count("broken") > 0 ? "BROKEN" : count("kept") > 0 ? "kept" : "not tried";
    const others = (["broken", "not tried"] as const).filter((outcome) => count(outcome) > 0);
    const counts = [`${count("kept")} of ${cases.length}`, ...others.map((outcome) => `${count(outcome)} ${outcome}`)];
    lines.push(`${rule}  ${verdict.padEnd(9)}  ${(titles[rule] ?? "").padEnd(57)}  ${counts.join(", ")}`);
    for (const { ruleCase, outcome, reason } of cases) {
      if (!verbose && outcome !== "broken") continue;
      lines.push(`         ${outcome}: ${ruleCase.name}${reason === undefined ? "" : `\n           ${reason}`}`);
    }
  }
  const total = (outcome: Result["outcome"]): number => results.filter((result) => result.outcome === outcome).length;
  const reasons = [...new Set(results.flatMap(({ outcome, reason }) => (outcome === "not tried" ? [reason] : [])))];
  const why = reasons.length === 0 ? "" : ` (${reasons.join("; ")})`;
  lines.push("", `${total("kept")} kept, ${total("broken")} broken, ${total("not tried")} not tried${why}`);
  return lines.join("\n");
}

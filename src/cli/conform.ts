import { RuleBroken } from "../conformance/check.ts";
import type { RuleCase } from "../conformance/rule.ts";
import type { Subject } from "../conformance/subject.ts";
import { lacks, suite, tryCase } from "../conformance/suite.ts";
import { type Profile, profiles } from "../domain/switches.ts";
import { messageOf } from "../errors.ts";
import type { Command } from "./command.ts";
import { type Flags, oneOf, readFlags, UsageError, type Values } from "./flags.ts";

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
  verbose: { type: "boolean", help: "show every case, not only those that fail" },
} as const satisfies Flags;

interface Result {
  readonly ruleCase: RuleCase;
  readonly outcome: "broken" | "kept" | "not tried";
  readonly reason: string | undefined;
}

/** Tries the rules that need no control plane on any server. */
export const conform: Command = {
  summary: "try the rules on a running server, and tell rule by rule which it keeps",
  flags,
  async run(argv) {
    const values = readFlags(argv, flags);
    const subject = readSubject(values);
    await insistOnAnswer(subject, values["base-url"] ?? "");
    const results: Result[] = [];
    for (const ruleCase of suite) results.push(await tryOne(subject, ruleCase));
    process.stdout.write(`${report(results, values.verbose === true)}\n`);
    return results.some(({ outcome }) => outcome === "broken") ? 1 : 0;
  },
};

function readSubject(values: Values<typeof flags>): Subject {
  const baseUrl = readBaseUrl(values["base-url"]);
  const [tenant, otherTenant, ...more] = values.tenant ?? [];
  if (tenant === undefined) throw new UsageError("--tenant NAME is required");
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
    advance: undefined,
  };
}

function readBaseUrl(text: string | undefined): string {
  if (text === undefined) throw new UsageError("--base-url URL is required");
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new UsageError(`--base-url takes an http or https URL, not ${text}`);
  return text.replace(/\/+$/, "");
}

/** A server that does not answer at all is one sentence, not a table of failures. */
async function insistOnAnswer(subject: Subject, baseUrl: string): Promise<void> {
  try {
    const response = await subject.send("/", { method: "GET" });
    await response.arrayBuffer();
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    throw new Error(`${baseUrl} does not answer: ${messageOf(cause)}`, { cause: error });
  }
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
    const parts = (["kept", "broken", "not tried"] as const).filter((outcome) => count(outcome) > 0);
    lines.push(
      `${rule.padEnd(6)}  ${verdict.padEnd(9)}  ${parts.map((outcome) => `${count(outcome)} ${outcome}`).join(", ")}`,
    );
    for (const { ruleCase, outcome, reason } of cases) {
      if (!verbose && outcome === "kept") continue;
      lines.push(`          ${outcome}: ${ruleCase.name}${reason === undefined ? "" : `\n            ${reason}`}`);
    }
  }
  const total = (outcome: Result["outcome"]): number => results.filter((result) => result.outcome === outcome).length;
  lines.push("", `${total("kept")} kept, ${total("broken")} broken, ${total("not tried")} not tried`);
  return lines.join("\n");
}

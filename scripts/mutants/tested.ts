import { storageFaults } from "./storage.ts";
import type { TestedFault } from "./tree.ts";

const pact = "src/tools/pact";
const exchanges = "src/layers/exchanges";
const redaction = "src/engine/exchanges/redaction";
const accounted = "test/tools/pact/accounted-for.test.ts";
const states = "test/tools/pact/states.test.ts";
const report = "test/tools/pact/report.test.ts";
const places = "test/engine/exchanges/redaction/secret-places.test.ts";
const redactor = "test/engine/exchanges/redaction/redactor.test.ts";
const replay = "test/layers/exchanges/replay-store.test.ts";

/** Greens that mean nothing, and rows that are not there. */
const ofVerification: readonly TestedFault[] = [
  {
    title: "A run that tried nothing is a success",
    file: `${pact}/report.ts`,
    find: "if (unknown === outcomes.length) {",
    replace: "if (unknown > outcomes.length) {",
    test: report,
  },
  {
    title: "--strict lets warnings pass",
    file: `${pact}/report.ts`,
    find: "...(warnings > 0 ?",
    replace: "...(warnings > 1000 ?",
    test: report,
  },
  {
    title: "What reads the same has one name",
    file: `${pact}/report.ts`,
    find: "return count === 1 ? check :",
    replace: "return count > 0 ? check :",
    test: report,
  },
  {
    title: "Parameters of a state are not shown",
    file: `${pact}/report.ts`,
    find: "listed.length === 0 ? name",
    replace: "listed.length >= 0 ? name",
    test: report,
  },
  {
    title: "The page has one row for one name",
    file: "src/tools/reports/html.ts",
    find: "({ key, name }) => key ?? name",
    replace: '({ key, name }) => (key === undefined ? key : name.replace(/ \\(\\d\\)$/, "")) ?? name',
    test: report,
  },
  {
    title: "A row of the page shows one result of a column",
    file: "src/tools/reports/html.ts",
    find: "checks.map(badge).join",
    replace: "checks.slice(0, 1).map(badge).join",
    test: report,
  },
  {
    title: "Texts of a pact are markup",
    file: "src/tools/reports/html.ts",
    find: "`<li>${escapeMarkup(text)}</li>`",
    replace: "`<li>${text}</li>`",
    test: report,
  },
  {
    title: "Failures stand where they were tried",
    file: "src/tools/reports/report.ts",
    find: "checks: byUrgency(checks) }",
    replace: "checks }",
    test: report,
  },
  {
    title: "An account without a result holds",
    file: `${pact}/verification/account.ts`,
    find: 'one?.result === "OK" && more.length === 0',
    replace: 'one?.result !== "Error" && more.length === 0',
    test: "test/tools/pact/account.test.ts",
  },
  {
    title: "An interaction whose state failed is tried all the same",
    file: `${pact}/verification/process.ts`,
    find: "tried = { stateProblem: messageOf(error) };",
    replace: "tried = await tryIt(values);",
    test: states,
    only: "fails only its own",
  },
  {
    title: "A failing teardown goes unsaid",
    file: `${pact}/verification/verify.ts`,
    find: "if (teardownProblem !== undefined) reasons",
    replace: 'if (teardownProblem === "") reasons',
    test: states,
    only: "cannot be torn down",
  },
  {
    title: "Messages pass without a provider",
    file: `${pact}/verification/verify.ts`,
    find: '{ outcome: "not tried", reasons: [reason] }',
    replace: '{ outcome: "passed", reasons: [reason] }',
    test: accounted,
    only: "messages of Pact",
  },
  {
    title: "Subfolders are not read",
    file: `${pact}/source/files.ts`,
    find: 'return entry.name === "node_modules" ? [] :',
    replace: 'return entry.name !== "" ? [] :',
    test: accounted,
    only: "subfolders",
  },
  {
    title: "A broker's token goes to every server",
    file: `${pact}/source/read.ts`,
    find: "new URL(place).origin === new URL(url).origin ? access : {}",
    replace: 'new URL(place).origin !== "" ? access : {}',
    test: accounted,
    only: "its token",
  },
  {
    title: "A mock's results are published",
    file: `${pact}/publish.ts`,
    find: "if (isMock)",
    replace: 'if (isMock && baseUrl === "")',
    test: "test/tools/pact/broker.test.ts",
    only: "refuses what a mock held",
  },
];

/** Secrets that stay, and recordings that play something else. */
const ofRecordings: readonly TestedFault[] = [
  {
    title: "Passwords in URLs stay",
    file: `${redaction}/user-info.ts`,
    find: 'if (secret === "" ||',
    replace: 'if (secret !== "" ||',
    test: places,
  },
  {
    title: "JSON in JSON is not read",
    file: `${redaction}/redactor.ts`,
    find: "const json = this.#json(text, depth);",
    replace: "const json = depth > 1 ? text : this.#json(text, depth);",
    test: places,
  },
  {
    title: "Numbers are no secrets",
    file: `${redaction}/values.ts`,
    find: "under === undefined || isCounted(name) ? part",
    replace: 'under === undefined || name !== "" ? part',
    test: places,
  },
  {
    title: "Parts of a body are not read",
    file: `${redaction}/forms.ts`,
    find: "if (!text.includes(delimiter)) return undefined;",
    replace: "if (text.includes(delimiter)) return text;",
    test: places,
  },
  {
    title: "Fields of a page stay",
    file: `${redaction}/markup.ts`,
    find: "if (secret !== undefined && value !== undefined && value.end > value.start) {",
    replace: "if (secret !== undefined && value !== undefined && value.end < value.start) {",
    test: places,
  },
  {
    title: "A table is text",
    file: `${redaction}/bodies.ts`,
    find: "if (separated !== undefined)",
    replace: "if (separated === null)",
    test: redactor,
  },
  {
    title: "A secret is looked for in its own spelling only",
    file: `${redaction}/known-secrets.ts`,
    find: "for (const spelling of spellingsOf(text)) this",
    replace: "for (const spelling of [text]) this",
    test: places,
  },
  {
    title: "Cookies are forgotten",
    file: `${redaction}/headers.ts`,
    find: "if (worthless.test(name)) rememberCookies(name, value, context);",
    replace: "if (worthless.test(name)) continue;",
    test: places,
  },
  {
    title: "What an answer shows is not looked for in the request",
    file: `${redaction}/redactor.ts`,
    find: "request: this.#requestAgain(exchange.request, template),",
    replace: "request: exchange.request,",
    test: redactor,
  },
  {
    title: "A recording is not read once more at its end",
    file: `${exchanges}/recording.ts`,
    find: "if (isOther) renameSync(beside, file);",
    replace: 'if (isOther && file === "") renameSync(beside, file);',
    test: replay,
  },
  {
    title: "Every request gets the first answer",
    file: `${exchanges}/replay-store.ts`,
    find: "found.next += 1;",
    replace: "found.next += 0;",
    test: replay,
  },
  {
    title: "A recording always begins again",
    file: `${exchanges}/replay-store.ts`,
    find: "this.#rewinds ? next % recorded.length",
    replace: "recorded.length > 0 ? next % recorded.length",
    test: replay,
  },
  {
    title: "A reset does not play from the beginning",
    file: `${exchanges}/replay.ts`,
    find: 'if (request.method === "POST" && reply.status < 300) recording.reset();',
    replace: 'if (request.method === "PUT" && reply.status < 300) recording.reset();',
    test: replay,
  },
  {
    title: "A strict recording lets others answer",
    file: `${exchanges}/replay.ts`,
    find: "return strict ? notRecorded(request) : rest.answer(request);",
    replace: "return rest.answer(request);",
    test: replay,
  },
  {
    title: "Bytes come back as text",
    file: "src/engine/exchanges/media.ts",
    find: 'return bodyEncoding === "base64"\n    ?',
    replace: "return bodyEncoding === undefined\n    ?",
    test: replay,
  },
];

export const testedFaults: readonly TestedFault[] = [...ofVerification, ...ofRecordings, ...storageFaults];

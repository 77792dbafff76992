import { splitTarget } from "../../../engine/http/wire.ts";
import type { Check, Finding } from "../../reports/report.ts";
import { type DescribedOperation, describedOperations } from "../contract/operations.ts";
import type { SourcePosition } from "../document/node.ts";
import type { Spec } from "../document/spec.ts";
import { type SeenExchange, readExchanges } from "./exchanges.ts";
import { routesOf } from "./routes.ts";

/** How the checks name an API description, and the description. */
export type Named = readonly [name: string, spec: Spec];

/**
 * Which documented answers a recorded run has shown, and which it has shown that are not documented. Where `threshold`
 * percent of a description's answers were seen, those that were not are no findings.
 */
export function coverage(specs: readonly Named[], paths: readonly string[], threshold = 100): Check[] {
  const { exchanges, findings } = readExchanges(paths);
  const routers = specs.map(([name, spec]) => ({ name, spec, route: routesOf(spec), seen: new Map<string, SeenExchange>() }));
  const outside = new Map<string, SeenExchange>();
  for (const exchange of exchanges) {
    const { path } = splitTarget(exchange.target);
    const routes = routers.map((router) => ({ router, route: router.route(exchange.method, path) }));
    const found = routes.find(({ route }) => route.kind === "operation");
    if (found?.route.kind === "operation")
      found.router.seen.set(`${found.route.operation.route} ${exchange.status}`, exchange);
    else if (!isRefusal(exchange)) outside.set(`${exchange.method} ${path} ${exchange.status}`, exchange);
  }
  return [
    {
      subject: "recorded run",
      name: "exchanges",
      findings: [...findings, ...[...outside].map(([what, exchange]) => undocumentedOperation(what, exchange))],
      note: `${exchanges.length} read`,
    },
    ...routers.map(({ name, spec, seen }) => coverageOf(name, spec, seen, threshold)),
  ];
}

/** Exchanges that no description has to document: HEAD and OPTIONS requests, and the answers 404, 405 and 501. */
function isRefusal({ method, status }: SeenExchange): boolean {
  return method === "OPTIONS" || method === "HEAD" || [404, 405, 501].includes(status);
}

function undocumentedOperation(what: string, { file, line }: SeenExchange): Finding {
  const message = `${what} was answered, and no operation is documented for it.`;
  return { rule: "coverage/undocumented-operation", severity: "error", message, file, line, column: 1 };
}

function coverageOf(
  subject: string,
  spec: Spec,
  seen: ReadonlyMap<string, SeenExchange>,
  threshold: number,
): Check {
  const findings: Finding[] = [];
  let documented = 0;
  for (const operation of describedOperations(spec).values()) {
    const shown = [...seen.keys()].filter((key) => key.startsWith(`${operation.route} `)).map((key) => key.slice(-3));
    const covered = new Set(shown.map((status) => documentedAs(operation, status)));
    documented += operation.responses.size;
    for (const status of operation.responses.keys())
      if (!covered.has(status)) findings.push(unseen(operation, status));
    for (const status of shown)
      if (documentedAs(operation, status) === undefined)
        findings.push(undocumentedStatus(operation, status, seen.get(`${operation.route} ${status}`)));
  }
  if (documented === 0)
    findings.push(finding("coverage/nothing-documented", "No operation is described, so that no answer can be seen.", spec.root.placeOf("paths")));
  const holes = findings.filter(({ rule }) => rule === "coverage/unseen-answer").length;
  const isEnough = threshold < 100 && documented > 0 && (documented - holes) * 100 >= threshold * documented;
  const left = isEnough ? findings.filter(({ rule }) => rule !== "coverage/unseen-answer") : findings;
  const asked = threshold < 100 ? `; ${threshold}% asked for` : "";
  const note = `${documented - holes} of ${documented} documented answers seen${asked}`;
  return { subject, name: "coverage", findings: left, note };
}

/** The most exact of the documented statuses that stands for one. */
function documentedAs({ responses }: DescribedOperation, status: string): string | undefined {
  return [status, `${status[0]}XX`, "default"].find((key) => responses.has(key));
}

function unseen(operation: DescribedOperation, status: string): Finding {
  const message = `${nameOf(operation)}: no exchange of the recorded run shows ${status}.`;
  const written = operation.node.child("responses")?.entries.find(([key]) => key.toUpperCase() === status.toUpperCase());
  return finding("coverage/unseen-answer", message, written?.[1].place ?? operation.node.place);
}

function undocumentedStatus(operation: DescribedOperation, status: string, exchange: SeenExchange | undefined): Finding {
  const where = exchange === undefined ? "" : `, as at ${exchange.file}:${exchange.line}`;
  const message = `${nameOf(operation)} answered ${status}${where}, which is not documented.`;
  return finding("coverage/undocumented-status", message, operation.node.placeOf("responses"));
}

function finding(rule: string, message: string, place: SourcePosition): Finding {
  return { rule, severity: "error", message, ...place };
}

function nameOf({ node, route }: DescribedOperation): string {
  return node.child("operationId")?.text ?? route;
}

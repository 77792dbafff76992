import type { components } from "../../../spec/generated/control.ts";
import { controlCommand, fieldsOf, textsOf, type Verb } from "./control-command.ts";

type Schemas = components["schemas"];

function clockVerb(verb: "advance" | "freeze" | "rate" | "resume" | "set", takes?: string, field?: string): Verb {
  return {
    route: `POST /__kit/clock/${verb}`,
    ...(takes === undefined ? {} : { takes: [takes] }),
    ...(field === undefined
      ? {}
      : { ask: ([value = ""]) => ({ body: { [field]: /^\d+(\.\d+)?$/.test(value) ? Number(value) : value } }) }),
    lines: clockLines,
  };
}

function clockLines({ now, frozen, rate }: Schemas["ClockReading"]): string[] {
  return [`${now}${frozen ? ", standing still" : ""}${rate === 1 ? "" : `, at rate ${rate}`}`];
}

export const clockCommand = controlCommand("clock", "tell or move the clock of a running mock", {
  "": { route: "GET /__kit/clock", lines: clockLines },
  advance: clockVerb("advance", "BY", "by"),
  set: clockVerb("set", "TO", "to"),
  freeze: clockVerb("freeze"),
  resume: clockVerb("resume"),
  rate: clockVerb("rate", "RATE", "rate"),
});

export const resetCommand = controlCommand("reset", "set a running mock back to its seed", {
  "": { route: "POST /__kit/reset", lines: () => ["Back at the seed"] },
});

export const mailsCommand = controlCommand("mails", "list the mails that a running mock would have sent", {
  "": {
    route: "GET /__kit/mails",
    lines: (mails: readonly Schemas["Mail"][]) =>
      mails.map(({ tenant, to, kind, token, sentAt }) => `${sentAt} ${tenant} ${kind} to ${to}: ${token}`),
  },
});

export const violationsCommand = controlCommand("violations", "list or forget what a validating mock has found", {
  "": {
    route: "GET /__kit/violations",
    lines: (found: readonly Schemas["Offence"][]) =>
      found.flatMap(({ at, method, path, status, violations }) =>
        violations.map(({ message }) => `${at} ${method} ${path} ${status}: ${message}`),
      ),
  },
  clear: { route: "DELETE /__kit/violations", lines: () => ["Forgotten"] },
});

export const scenarioCommand = controlCommand("scenario", "list states of a running mock, or set one up", {
  "": {
    route: "GET /__kit/scenarios",
    lines: (entries: readonly Schemas["ScenarioEntry"][]) => entries.map(({ name, summary }) => `${name}: ${summary}`),
  },
  run: {
    route: "POST /__kit/scenarios/{name}",
    tenantInBody: true,
    takes: ["NAME", "[PARAMETER=VALUE…]"],
    ask: ([name = "", ...parameters]) => ({
      path: { name },
      ...(parameters.length === 0 ? {} : { body: fieldsOf(parameters) }),
    }),
    lines: (values: Readonly<Record<string, unknown>>) =>
      Object.entries(values).map(([name, value]) => `${name}=${String(value)}`),
  },
});

export const holdsCommand = controlCommand("holds", "list the requests that a running mock holds, or let them go on", {
  "": {
    route: "GET /__kit/holds",
    takes: ["[FILTER=VALUE…]"],
    ask: (args) => ({ query: textsOf(args) }),
    lines: (held: readonly Schemas["HeldRequest"][]) =>
      held.map(
        ({ hold, at, operationId, tenant = "-", sessionId = "-", since }) =>
          `${hold}: ${operationId} of ${tenant}, session ${sessionId}, ${at}, since ${since}`,
      ),
  },
  release: {
    route: "POST /__kit/holds/{name}/release",
    takes: ["NAME"],
    ask: ([name = ""]) => ({ path: { name } }),
    lines: ({ released }: { readonly released: number }) => [`Released: ${released}`],
  },
});

export const faultsCommand = controlCommand("faults", "list, add or remove the faults of a running mock", {
  "": { route: "GET /__kit/faults", lines: (faults: readonly Schemas["ActiveFault"][]) => faults.map(faultLine) },
  add: {
    route: "POST /__kit/faults",
    tenantInBody: true,
    takes: ["FIELD=VALUE…"],
    ask: (args) => ({ body: faultOf(fieldsOf(args)) }),
    lines: (fault: Schemas["ActiveFault"]) => [faultLine(fault)],
  },
  remove: {
    route: "DELETE /__kit/faults/{id}",
    takes: ["ID"],
    ask: ([id = ""]) => ({ path: { id } }),
    lines: () => ["Removed"],
  },
  clear: { route: "DELETE /__kit/faults", lines: () => ["Removed"] },
});

function faultLine({ id, seen, struck, ...fault }: Schemas["ActiveFault"]): string {
  return `${id}: ${JSON.stringify(fault)}, struck ${struck} of ${seen}`;
}

/** `operations=createCart,updateCart` is a list, and an ID is text also where it has digits alone. */
function faultOf(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      ["operations", "routes", "services"].includes(name) && typeof value === "string"
        ? value.split(",")
        : ["customerId", "hold", "sessionId"].includes(name)
          ? String(value)
          : value,
    ]),
  );
}

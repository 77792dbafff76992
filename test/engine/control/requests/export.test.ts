import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { createKit } from "../../../../src/engine/kit.ts";
import { recordAnswer } from "../../../support/coverage-recorder.ts";
import { eachControlDoor } from "../../../support/control-doors.ts";
import { visit, visitLength } from "../../../support/log-traffic.ts";
import { newTenant } from "../../../support/transports.ts";
import { har } from "./har-schema.ts";

const formats = ["curl", "har", "pact", "playwright", "vitest"];

eachControlDoor("requests of the log", (reached) => {
  const exported = async (query: Readonly<Record<string, string>>): Promise<unknown> =>
    await reached.tell("GET /__kit/requests/export", { query });

  it.each(formats)("are written as %s, without a secret", async (format) => {
    const tenant = newTenant();
    const { secrets } = await visit(reached.door.sendUnguarded, tenant);
    const text = (await exported({ format, tenant })) as string;
    expect(text).toContain(`/cart/${tenant}/carts`);
    expect(text).toContain("EUR");
    for (const secret of secrets) expect(text).not.toContain(secret);
    recordAnswer("exportRequests", "GET", "/__kit/requests/export", 200);
  });

  it("are those that the filters mean", async () => {
    const tenant = newTenant();
    await visit(reached.door.sendUnguarded, tenant);
    const archive = JSON.parse((await exported({ format: "har", tenant, status: "409" })) as string) as {
      log: { entries: { response: { status: number }; comment: string }[] };
    };
    expect(archive.log.entries).toMatchObject([
      { response: { status: 409 }, comment: expect.stringContaining("The version sent is 1") },
    ]);
  });

  it("are not written as something else", async () => {
    expect(await exported({ format: "postman" })).toEqual({ refused: expect.stringMatching(/format/) });
    expect(await exported({ format: "har", status: "often" })).toEqual({ refused: expect.stringMatching(/status/) });
  });

  it("as an archive are as HAR 1.2 has it", async () => {
    const tenant = newTenant();
    await visit(reached.door.sendUnguarded, tenant);
    await reached.door.sendUnguarded(`/site/${tenant}/sites`, { method: "HEAD" });
    await reached.tell("POST /__kit/faults", { body: { tenant, answer: "network error", times: 1 } });
    await reached.door.sendUnguarded(`/site/${tenant}/sites`).catch(() => undefined);
    await reached.tell("POST /__kit/faults", { body: { tenant, answer: 503, body: "<h1>Down</h1>", times: 1 } });
    await reached.door.sendUnguarded(`/site/${tenant}/sites`);
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(har);
    const archive = JSON.parse((await exported({ format: "har", tenant })) as string) as { log: { entries: object[] } };
    expect(validate(archive), JSON.stringify(validate.errors)).toBe(true);
    expect(archive.log.entries).toHaveLength(visitLength + 3);
    expect(validate({ log: { ...archive.log, version: 1.2 } })).toBe(false);
    const [first] = archive.log.entries;
    expect(validate({ log: { ...archive.log, entries: [{ ...first, time: "soon" }] } })).toBe(false);
  });
});

describe("what strangers sent", () => {
  const api = "https://api.emporix.io";
  const hostile = "'; touch owned; echo '`${process.exit(3)}`\"\\";

  it("stays text in lines and tests", async () => {
    const kit = createKit();
    const headers = { "content-type": "application/json", "x-version": hostile };
    await kit.fetch(`${api}/customer/acme/signup`, {
      method: "POST",
      headers,
      body: JSON.stringify({ name: hostile }),
    });
    const curl = await kit.control.requests.export("curl");
    // In single quotes nothing is obeyed; each of the text's own ends them, stands for itself, and begins them again.
    expect(curl).toContain(String.raw`'x-version: '\''; touch owned; echo '\''`);
    const source = await kit.control.requests.export("vitest");
    expect(source).toContain(JSON.stringify(hostile));
  });

  it("in a comment does not end it", async () => {
    const kit = createKit();
    const path = "/nothing/\n touch owned\u2028";
    await kit.handle({ method: "GET", path, query: "", header: () => undefined, headers: () => [], body: undefined });
    for (const format of ["curl", "pact", "playwright", "vitest"] as const)
      await expect(kit.control.requests.export(format)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await kit.control.requests.export("har")).toContain("/nothing/");
    await kit.fetch(`${api}/site/acme/sites`);
    for (const format of ["curl", "vitest"] as const) {
      const lines = (await kit.control.requests.export(format)).split(/[\n\u2028]/);
      expect(lines.filter((line) => /^\s*(?:#|\/\/)/.test(line)).join("\n")).toContain("/nothing/? touch owned?");
    }
  });
});

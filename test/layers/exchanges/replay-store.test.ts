import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Exchange } from "../../../src/engine/exchanges/exchange.ts";
import { recordingRedactor } from "../../../src/engine/exchanges/redaction/recording-redactor.ts";
import { readRecording, startRecording } from "../../../src/layers/exchanges/recording.ts";
import { replaying } from "../../../src/layers/exchanges/replay.ts";
import { ReplayStore } from "../../../src/layers/exchanges/replay-store.ts";
import type { WireRequest } from "../../../src/engine/http/wire.ts";
import { createKit } from "../../../src/engine/kit.ts";
import { scratch } from "../../support/scratch.ts";

const json = "application/json";
const form = "application/x-www-form-urlencoded";

function line(method: string, target: string, answer: unknown, body?: unknown, type = json): Exchange {
  return {
    at: "2026-03-01T09:30:00.000Z",
    request: { method, target, headers: { "content-type": type }, ...(body === undefined ? {} : { body }) },
    response: {
      status: 200,
      headers: { "content-type": json, date: "x", "access-control-allow-origin": "x" },
      body: answer,
    },
  };
}

function asked(method: string, target: string, body?: string, type = json): WireRequest {
  const [path = "", query = ""] = target.split("?");
  const bytes = body === undefined ? undefined : new TextEncoder().encode(body);
  return {
    method,
    path,
    query,
    header: (name) => (name === "content-type" ? type : undefined),
    headers: () => [],
    body: bytes,
  };
}

describe("a tape", () => {
  it("gives the nth request the nth answer, and the last one from then on", () => {
    const tape = new ReplayStore([line("GET", "/a", 1), line("GET", "/b", "b"), line("GET", "/a", 2)]);
    const answers = [1, 2, 3, 4].map(() => tape.answer(asked("GET", "/a"))?.body);
    expect(answers).toEqual([1, 2, 2, 2]);
    expect(tape.answer(asked("GET", "/b"))?.body).toBe("b");
  });

  it("knows a request by method, path, query and body, whatever the order in them", () => {
    const tape = new ReplayStore([line("POST", "/a?x=1&y=2", 1, { b: { c: 1, d: 2 }, a: [1, 2] })]);
    expect(tape.answer(asked("POST", "/a?y=2&x=1", '{"a":[1,2],"b":{"d":2,"c":1}}'))?.body).toBe(1);
    expect(tape.answer(asked("POST", "/a?y=2&x=1", '{"a":[2,1],"b":{"d":2,"c":1}}'))).toBeUndefined();
    expect(tape.answer(asked("POST", "/a?x=1"))).toBeUndefined();
    expect(tape.answer(asked("PUT", "/a?x=1&y=2", '{"a":[1,2],"b":{"d":2,"c":1}}'))).toBeUndefined();
  });

  it.each([
    ["mysql -u root -pSECRET shop", "text/plain"],
    ["INSERT INTO users (name, password) VALUES ('ann', 'SECRET')", "text/plain"],
    ['setPassword("SECRET")', "text/plain"],
    ["your password has been set to SECRET", "text/plain"],
    ["SECRET is your verification code", "text/plain"],
    ["user,password\nann,SECRET", "text/csv"],
    ["name,value\npassword,SECRET", "text/csv"],
    ["field=password&value=SECRET", form],
    ["note=mysql+-pSECRET&x=1", form],
    ['{"query":"mutation ($p: String!) { enter(password: $p) }","variables":{"p":"SECRET"}}', json],
    ['{"note":"see https://hooks.shop.example/x/SECRET"}', json],
  ])("knows a request again whose secret is another one this time: %s", (body, type) => {
    const [then, now] = ["q7Rw2Xk9Lm4Tz8bvPd3s", "h2Jk8Lp4Qr6St1uwYx9z"].map((secret) =>
      body.replace("SECRET", secret),
    );
    const kept = type === json ? JSON.parse(then ?? "") : then;
    const recorded = recordingRedactor().exchange(line("POST", "/a", "found", kept, type));
    expect(JSON.stringify(recorded)).not.toContain("q7Rw2Xk9");
    const tape = new ReplayStore([recorded]);
    expect(tape.answer(asked("POST", "/a", now, type))?.body).toBe("found");
    expect(tape.answer(asked("POST", "/a", now?.replace(/[a-z]{3}/, "Z"), type))).toBeUndefined();
  });

  it.each(["text", "a face: \u{1F600}"])("knows the parts of a body under another boundary: %s", (file) => {
    const type = (boundary: string): string => `multipart/form-data; boundary=${boundary}`;
    const body = (boundary: string, password: string, last = file): string =>
      `--${boundary}\r\nContent-Disposition: form-data; name="password"\r\n\r\n${password}\r\n--${boundary}\r\n` +
      `Content-Disposition: form-data; name="file"\r\n\r\n${last}\r\n--${boundary}--\r\n`;
    const tape = new ReplayStore([line("POST", "/a", 1, body("first", "redacted-secret-1"), type("first"))]);
    expect(tape.answer(asked("POST", "/a", body("second", "hunter2"), type('"second"')))?.body).toBe(1);
    expect(tape.answer(asked("POST", "/a", body("second", "hunter2", "more"), type("second")))).toBeUndefined();
  });

  it("knows bytes under another boundary", () => {
    const bytes = (boundary: string): string => `--${boundary}\r\n\r\n\u00FF\u00FE\r\n--${boundary}--`;
    const type = (boundary: string): string => `multipart/mixed; boundary=${boundary}`;
    const recorded = line("POST", "/a", 1, btoa(bytes("first")), type("first"));
    const tape = new ReplayStore([{ ...recorded, request: { ...recorded.request, bodyEncoding: "base64" } }]);
    const body = Uint8Array.from(bytes("second"), (character) => character.charCodeAt(0));
    expect(tape.answer({ ...asked("POST", "/a", "", type("second")), body })?.body).toBe(1);
  });

  it("takes any password, and tells its own tokens apart", () => {
    const tape = new ReplayStore([
      line("POST", "/login", { access_token: "redacted-token-1" }, { email: "a", password: "redacted-secret-1" }),
      line("POST", "/oauth", { access_token: "redacted-token-2" }, "client_secret=redacted-secret-2&client_id=x", form),
      line("GET", "/logout?accessToken=redacted-token-1", "first"),
      line("GET", "/logout?accessToken=redacted-token-2", "second"),
      line("GET", "/refresh?refresh_token=redacted-token-9", "foreign"),
    ]);
    expect(tape.answer(asked("POST", "/login", '{"email":"a","password":"mine"}'))?.status).toBe(200);
    expect(tape.answer(asked("POST", "/login", '{"email":"b","password":"mine"}'))).toBeUndefined();
    expect(tape.answer(asked("POST", "/oauth", "client_id=x&client_secret=mine", form))?.status).toBe(200);
    expect(tape.answer(asked("GET", "/logout?accessToken=redacted-token-2"))?.body).toBe("second");
    expect(tape.answer(asked("GET", "/logout?accessToken=redacted-token-1"))?.body).toBe("first");
    expect(tape.answer(asked("GET", "/logout?accessToken=other"))).toBeUndefined();
    expect(tape.answer(asked("GET", "/refresh?refresh_token=brought-along"))?.body).toBe("foreign");
  });

  it("answers text as text, and leaves the server its own headers", () => {
    const text = line("GET", "/t", "a,b");
    const csv = { ...text, response: { ...text.response, headers: { "content-type": "text/csv", "x-count": "1" } } };
    const reply = new ReplayStore([csv]).answer(asked("GET", "/t"));
    expect(reply?.headers).toEqual({ "content-type": "text/csv", "x-count": "1" });
    expect(new TextDecoder().decode(reply?.body as Uint8Array)).toBe("a,b");
    expect(new ReplayStore([text]).answer(asked("GET", "/t"))?.headers).toEqual({ "content-type": json });
  });

  it("stands before an engine, which answers everything else", async () => {
    const kit = createKit();
    const service = replaying(
      new ReplayStore([line("GET", "/products/1", "p"), line("GET", "/site/acme/sites", [])]),
      kit,
    );
    expect(await service.handle(asked("GET", "/products/1"))).toMatchObject({ body: "p" });
    expect(await service.handle(asked("GET", "/site/acme/sites"))).toMatchObject({ status: 200, body: [] });
    expect(await service.handle(asked("GET", "/site/acme/sites?x=1"))).toMatchObject({ status: 401 });
    expect(await service.handle(asked("GET", "/products/2"))).toMatchObject({ status: 404 });
    expect(await service.handle(asked("OPTIONS", "/products/1"))).toMatchObject({
      status: 405,
      headers: { Allow: "GET, OPTIONS" },
    });
  });
});

describe("a recording", () => {
  it("is written line by line, and read back", async () => {
    const file = join(scratch(), "deep/tape.jsonl");
    const lines = [line("GET", "/a", { text: "one\ntwo" }), line("GET", "/b", 2)];
    const recording = startRecording(file);
    for (const each of lines) recording.add(each);
    expect(readRecording(file)).toEqual(lines);
    await recording.close();
    await startRecording(file).close();
    expect(() => readRecording(file)).toThrow(`${file} has no exchange; record some`);
  });

  it("is written anew at its end, where what is known by then changes a line", async () => {
    const file = join(scratch(), "tape.jsonl");
    const recording = startRecording(file);
    for (const answer of ["early", "late"]) recording.add(line("GET", "/a", answer));
    await recording.close((each) => ({
      ...each,
      response: { ...each.response, body: each.response.body === "early" ? "redacted" : each.response.body },
    }));
    expect(readRecording(file).map(({ response }) => response.body)).toEqual(["redacted", "late"]);
  });

  it.each([
    ["text", "hello"],
    ["JSON of another kind", '{"request":{}}'],
    [
      "a header that is no text",
      '{"request":{"method":"GET","target":"/","headers":{"a":1}},"response":{"status":200,"headers":{}}}',
    ],
    ["null", "null"],
  ])("with %s in it is refused with the line", (_what, wrong) => {
    const file = join(scratch(), "tape.jsonl");
    writeFileSync(file, `${JSON.stringify(line("GET", "/a", 1))}\n${wrong}\n`);
    expect(() => readRecording(file)).toThrow(`${file}:2: this line is no exchange`);
  });

  it("that is not there, or cannot be, is refused with a sentence", () => {
    expect(() => readRecording("nowhere.jsonl")).toThrow("Cannot read the recording nowhere.jsonl");
    expect(() => startRecording(join(import.meta.filename, "tape.jsonl"))).toThrow("Cannot write the recording");
  });
});

describe("a recording that is replayed", () => {
  const binary = { body: btoa("\u0089PNG\u00ff"), bodyEncoding: "base64" as const };
  const answered = (headers: Record<string, string>, kept: object, target = "/x"): Exchange => ({
    ...line("GET", target, undefined),
    response: { status: 200, headers, ...kept },
  });

  it("gives bytes and broken JSON back as they were", () => {
    const image = new ReplayStore([answered({ "content-type": "image/png" }, binary)]).answer(asked("GET", "/x"));
    expect(image?.body).toEqual(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]));
    const broken = answered({ "content-type": json }, { body: '{"a":', bodyEncoding: "text" });
    const text = new ReplayStore([broken]).answer(asked("GET", "/x"));
    expect(new TextDecoder().decode(text?.body as Uint8Array)).toBe('{"a":');
    const coded = answered({ "content-type": json, "content-encoding": "compress" }, binary);
    expect(new ReplayStore([coded]).answer(asked("GET", "/x"))?.headers["content-encoding"]).toBe("compress");
  });

  it("begins again at a reset, and after its last answer with rewind", async () => {
    const lines = [line("GET", "/a", 1), line("GET", "/a", 2)];
    const store = new ReplayStore(lines);
    const service = replaying(store, createKit());
    const answers = [];
    for (let time = 0; time < 2; time++) answers.push((await service.handle(asked("GET", "/a"))).body);
    expect((await service.handle(asked("POST", "/__kit/reset"))).status).toBeLessThan(300);
    answers.push((await service.handle(asked("GET", "/a"))).body);
    expect(answers).toEqual([1, 2, 1]);
    const rewound = new ReplayStore(lines, { rewind: true });
    expect([1, 2, 3].map(() => rewound.answer(asked("GET", "/a"))?.body)).toEqual([1, 2, 1]);
  });

  it("answers 501 to what it does not have when it is strict, and says what was asked for", async () => {
    const missing: string[] = [];
    const onMissing = ({ method, path }: { method: string; path: string }) => missing.push(`${method} ${path}`);
    const store = new ReplayStore([line("GET", "/a", 1)]);
    const strict = replaying(store, createKit(), { strict: true, onMissing });
    expect((await strict.handle(asked("GET", "/a"))).status).toBe(200);
    expect((await strict.handle(asked("GET", "/site/acme/sites"))).status).toBe(501);
    expect((await strict.handle(asked("POST", "/a"))).status).toBe(501);
    expect((await strict.handle(asked("GET", "/__kit/health"))).status).toBe(200);
    expect(missing).toEqual(["GET /site/acme/sites", "POST /a"]);
  });

  it("takes any secret where it has a placeholder, in a path and under a name of the user's", () => {
    const store = new ReplayStore([
      line("GET", "/customer/acme/signup/optin/redacted-token-1", "in"),
      line("GET", "/things?badge=redacted-secret-1", "mine"),
    ]);
    expect(store.answer(asked("GET", "/customer/acme/signup/optin/brought-along"))?.body).toBe("in");
    expect(store.answer(asked("GET", "/things?badge=brought-along"))?.body).toBe("mine");
  });

  describe("takes what the client sends for a secret that an answer has repeated", () => {
    const named = (key: string, value: string) => ({ key, value });
    const sent = (key: string, value: string): string => JSON.stringify(named(key, value));

    it.each(["password", "badge"])("as the attribute %s", (key) => {
      const kept = named(key, "redacted-secret-1");
      const store = new ReplayStore([
        line("POST", "/attributes", kept, kept),
        line("GET", "/attributes", [kept]),
        line("PUT", "/attributes", undefined, [kept]),
      ]);
      expect(store.answer(asked("POST", "/attributes", sent(key, "hunter2-mine")))?.status).toBe(200);
      expect(store.answer(asked("PUT", "/attributes", `[${sent(key, "hunter2-mine")}]`))?.status).toBe(200);
      expect(store.answer(asked("PUT", "/attributes", `[${sent(key, "redacted-secret-1")}]`))?.status).toBe(200);
      expect(store.answer(asked("POST", "/attributes", sent("color", "red")))).toBeUndefined();
    });

    it("and as a token that was there before the recording", () => {
      const store = new ReplayStore([
        line("GET", "/refresh?refresh_token=redacted-token-1", { refresh_token: "redacted-token-1" }),
        line("GET", "/refresh?refresh_token=redacted-token-1", "again"),
      ]);
      const answers = [1, 2].map(() => store.answer(asked("GET", "/refresh?refresh_token=mine"))?.body);
      expect(answers).toEqual([{ refresh_token: "redacted-token-1" }, "again"]);
    });

    it("and as a short one, which has another placeholder in each exchange", () => {
      const store = new ReplayStore([
        line("GET", "/attributes", [named("pin", "redacted-secret-1")]),
        line("PUT", "/attributes", "put", [named("pin", "redacted-secret-2")]),
      ]);
      for (const value of ["redacted-secret-1", "1234"])
        expect(store.answer(asked("PUT", "/attributes", `[${sent("pin", value)}]`))?.body).toBe("put");
    });

    it("and tells other attributes apart", () => {
      const store = new ReplayStore([
        line("POST", "/attributes", "secret", named("password", "redacted-secret-1")),
        line("POST", "/attributes", "red", named("color", "red")),
        line("POST", "/attributes", "blue", named("color", "blue")),
      ]);
      expect(store.answer(asked("POST", "/attributes", sent("color", "blue")))?.body).toBe("blue");
      expect(store.answer(asked("POST", "/attributes", sent("color", "red")))?.body).toBe("red");
    });

    it("and wants the token that an answer gave out before, also under a name of the recorder's own", () => {
      const store = new ReplayStore([
        line("POST", "/login", { badge: "redacted-token-1" }),
        line("POST", "/login", { badge: "redacted-token-2" }),
        line("POST", "/enter", "first", named("badge", "redacted-token-1")),
        line("POST", "/enter", "second", named("badge", "redacted-token-2")),
      ]);
      expect(store.answer(asked("POST", "/enter", sent("badge", "redacted-token-2")))?.body).toBe("second");
      expect(store.answer(asked("POST", "/enter", sent("badge", "redacted-token-1")))?.body).toBe("first");
    });
  });
});

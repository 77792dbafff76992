import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verify, type Verification, type VerifyOptions } from "../../../src/tools/pact/index.ts";
import { interactionsOf } from "../../../src/tools/pact/source/interactions.ts";
import { readPacts } from "../../../src/tools/pact/source/read.ts";
import { broken, hello, helloOptions, jsonBody, listen, pact, pactFolder } from "../../support/pacts.ts";

/** Outcome and description of each interaction, in the order in which they were read. */
function outcomes({ results }: Verification): string[] {
  return results.map(({ outcome, description }) => `${outcome}: ${description}`);
}

async function onProvider(files: Parameters<typeof pactFolder>[0], options: VerifyOptions = {}): Promise<Verification> {
  return verify({ pacts: [pactFolder(files)], ...(await helloOptions()), ...options });
}

const message = { type: "Asynchronous/Messages", description: "an event", contents: jsonBody({ a: 1 }) };

describe("a run that tried nothing is no success", () => {
  it.each<[name: string, pact: object, reason: string]>([
    ["no interactions", pact([]), "The pact has no interactions"],
    ["messages of Pact 4", pact([message]), "It is a message (asynchronous message)"],
    [
      "messages of Pact 3",
      {
        ...pact([], { metadata: { pactSpecification: { version: "3.0.0" } } }),
        interactions: undefined,
        messages: [{ description: "an event", contents: { a: 1 } }],
      },
      "It is a message (asynchronous message)",
    ],
    ["an unknown type", pact([{ ...hello("x"), type: "Strange/Thing" }]), 'the type "Strange/Thing"'],
    ["a type in another case", pact([{ ...hello("x"), type: "synchronous/http" }]), 'the type "synchronous/http"'],
    [
      "synchronous messages",
      pact([{ ...message, contents: undefined, type: "Synchronous/Messages", request: {}, response: [] }]),
      "(synchronous message)",
    ],
    [
      "an unknown version",
      pact([hello("x")], { metadata: { pactSpecification: { version: "5.0" } } }),
      "Pact specification 5.0",
    ],
    ["no version, but types", pact([hello("x")], { metadata: {} }), "names no version"],
  ])("%s", async (_name, content, reason) => {
    for (const options of [await helloOptions(), { spec: true as const }]) {
      const { success, results, conclusion } = await verify({ pacts: [pactFolder({ "p.json": content })], ...options });
      const word = "spec" in options ? "compared" : "tried";
      expect([success, results[0]?.outcome]).toEqual([false, `not ${word}`]);
      expect(results[0]?.reasons.join()).toContain(reason);
      expect(conclusion).toMatch(new RegExp(`1 not ${word}: nothing was ${word}, so the run has failed$`));
    }
  });

  it("the filters leave everything out", async () => {
    const { success, conclusion } = await onProvider(
      { "a.json": pact([hello("a")]) },
      { only: { consumers: ["none"] } },
    );
    expect([success, conclusion]).toEqual([
      false,
      '0 passed, 0 failed, 1 left out by the filters: nothing fits "none", so the run has failed',
    ]);
  });

  it("nor one in which a filter beside others fits nothing", async () => {
    const asked = async (only: NonNullable<VerifyOptions["only"]>) =>
      (await onProvider({ "a.json": pact([hello("a"), hello("b")]) }, { only })).conclusion;
    expect(await asked({ consumers: ["web", "wev"], descriptions: ["a", "c"] })).toBe(
      '1 passed, 0 failed, 1 left out by the filters: nothing fits "wev" and "c", so the run has failed',
    );
    expect(await asked({ descriptions: ["a", "b"] })).toBe("2 passed, 0 failed");
  });

  it("but a success beside another one, which has to be told, unless it is strict", async () => {
    const files = { "a.json": pact([hello("a"), message]), "b.json": pact([]) };
    const lenient = await onProvider(files);
    expect([lenient.success, lenient.conclusion]).toEqual([true, "1 passed, 0 failed, 2 not tried"]);
    const strict = await onProvider(files, { strict: true });
    expect([strict.success, strict.conclusion]).toEqual([
      false,
      "1 passed, 0 failed, 2 not tried: 2 not looked at, with --strict",
    ]);
  });
});

it("messages in the list of Pact 3 are malformed in a pact of Pact 4, whose verifier does not read it", async () => {
  const old = { ...pact([]), messages: [{ description: "an event", contents: { a: 1 } }] };
  const { results } = await onProvider({ "a.json": old });
  expect(results.map(({ outcome }) => outcome)).toEqual(["failed"]);
  expect(results[0]?.reasons.join()).toContain('put it among the interactions, with the type "Asynchronous/Messages"');
});

describe("everything that is given is read", () => {
  it("the files of a folder and its subfolders, in their order, and not what packages bring", async () => {
    const files = {
      "b.json": pact([hello("b")]),
      "a/deep/er.json": pact([broken("deep")]),
      "a/UPPER.JSON": pact([hello("upper")]),
      "node_modules/x/p.json": pact([hello("not ours")]),
      "notes.txt": "no pact",
    };
    expect(outcomes(await onProvider(files))).toEqual(["passed: upper", "failed: deep", "passed: b"]);
  });

  it("each file once, whatever ways lead to it", async () => {
    const folder = pactFolder({ "sub/a.json": pact([hello("a")]) });
    const pacts = [folder, join(folder, "sub"), join(folder, "sub/a.json"), join(folder, "sub/../sub/a.json")];
    expect(outcomes(await verify({ pacts, ...(await helloOptions()) }))).toEqual(["passed: a"]);
  });

  it("the folders that links lead to, though they lead round in circles", async () => {
    const elsewhere = pactFolder({ "linked.json": pact([broken("linked")]) });
    const folder = pactFolder({ "a.json": pact([hello("a")]) });
    symlinkSync(elsewhere, join(folder, "sub"));
    symlinkSync(folder, join(elsewhere, "back"));
    expect(outcomes(await verify({ pacts: [folder], ...(await helloOptions()) }))).toEqual([
      "passed: a",
      "failed: linked",
    ]);
    symlinkSync(join(folder, "gone"), join(folder, "z.json"));
    await expect(verify({ pacts: [folder], ...(await helloOptions()) })).rejects.toThrow(
      /Cannot read the pact .*z\.json/,
    );
  });

  it("no list that has another name, or stands there twice", async () => {
    const text = JSON.stringify(pact([hello("kept")]));
    const twice = text.replace('"interactions":', `"interactions":[${JSON.stringify(broken("lost"))}],\n$&`);
    await expect(onProvider({ "a.json": twice })).rejects.toThrow(
      'line 2 has "interactions" a second time in one object: only one is read',
    );
    const nested = text.replace('"status":200', '"status":404,"st\\u0061tus":200');
    await expect(onProvider({ "a.json": nested })).rejects.toThrow('line 1 has "status" a second time in one object');
    await expect(onProvider({ "a.json": pact([hello("a")], { mesages: [message] }) })).rejects.toThrow(
      'its member "mesages" is not known: did you mean "messages"?',
    );
  });

  it.each([
    ["UTF-8 with a mark", "\uFEFF", "utf8"],
    ["UTF-16 as Windows writes it", "\uFEFF", "utf16le"],
    ["UTF-8 without one", "", "utf8"],
  ] as const)("%s", async (_name, mark, encoding) => {
    const bytes = Buffer.from(mark + JSON.stringify(pact([hello("é")])), encoding);
    expect(outcomes(await onProvider({ "a.json": bytes }))).toEqual(["passed: é"]);
    const compared = await verify({ pacts: [pactFolder({ "a.json": bytes })], spec: true });
    expect(compared.results).toHaveLength(1);
  });

  it("interactions that are the same, or read the same, each by itself", async () => {
    const states = (id: string) => ({ providerStates: [{ name: "u", params: { id } }] });
    const { results, report } = await onProvider({
      "a.json": pact([
        hello("same"),
        broken("same"),
        hello("in a state", states("1")),
        broken("in a state", states("2")),
      ]),
      "b.json": pact([broken("same")], { provider: { name: "search" } }),
    });
    expect(results.map(({ outcome, key }) => [outcome, key.replace(/^.*\//, "")])).toEqual([
      ["passed", "a.json#interactions[0]"],
      ["failed", "a.json#interactions[1]"],
      ["passed", "a.json#interactions[2]"],
      ["failed", "a.json#interactions[3]"],
      ["failed", "b.json#interactions[0]"],
    ]);
    const xml = report("junit");
    expect(new Set(xml.match(/classname="[^"]*" name="[^"]*"/g)).size).toBe(5);
    expect(xml.match(/<failure /g)).toHaveLength(3);
    const html = report("html");
    expect(html.match(/<th scope="row">/g)).toHaveLength(5);
    expect(html.match(/class="badge failed"/g)).toHaveLength(3);
  });

  it("what one interaction's neighbours are malformed in, is the neighbours' matter", async () => {
    const { results } = await onProvider({
      "a.json": pact([
        hello("fine"),
        null,
        "text",
        hello("no method", { request: { path: "/hello" } }),
        hello("status", { response: { status: "200" } }),
        hello("states", { providerStates: "a guest" }),
        hello("nothing to compare", { request: [], response: null }),
        hello("no type", { type: undefined }),
      ]),
    });
    expect(results.map(({ outcome }) => outcome)).toEqual(["passed", ...Array<string>(7).fill("failed")]);
    for (const { reasons } of results.slice(1)) expect(reasons.join()).toContain("The interaction is malformed: ");
  });

  it("numbers as they are written: 1.0 is a decimal for Pact, and 2^60 has all its digits", async () => {
    const body = (number: string) => `{"content":{"n":${number}},"contentType":"application/json","encoded":false}`;
    const baseUrl = await listen((_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).end('{"n":1152921504606846977}');
    });
    const text = (number: string) =>
      JSON.stringify(pact([hello("n", { response: { status: 200, body: "BODY" } })])).replace('"BODY"', body(number));
    const folder = pactFolder({ "a.json": text("1152921504606846977"), "b.json": text("1152921504606846976") });
    expect(outcomes(await verify({ pacts: [folder], baseUrl }))).toEqual(["passed: n", "failed: n"]);
  });

  it.each([
    ["relations of today", { _links: { "pb:pacts": [{ href: "/one" }, { href: "/two" }] } }],
    ["relations of old brokers", { _links: { pacts: [{ href: "/one" }, { href: "/two" }] } }],
    [
      "embedded pacts",
      { _embedded: { pacts: [{ _links: { self: { href: "/one" } } }, { _links: { self: [{ href: "/two" }] } }] } },
    ],
    ["bare pacts", { pacts: [{ _links: { self: { href: "/one" } } }, { _links: { self: { href: "/two" } } }] }],
    ["two pages", { _links: { "pb:pacts": [{ href: "/one" }], next: { href: "/page2" } } }],
  ])("the pacts that a broker lists: %s", async (_name, list) => {
    const answers: Readonly<Record<string, object>> = {
      "/list": list,
      "/page2": { _links: { "pb:pacts": [{ href: "two" }] } },
      "/one": { ...pact([hello("one")]), _links: { self: { href: "/one" } } },
      "/two": pact([hello("two")]),
    };
    const broker = await listen(({ url = "" }, response) => {
      response.writeHead(url in answers ? 200 : 404).end(JSON.stringify(answers[url]));
    });
    const found = (await readPacts([`${broker}/list`], {})).flatMap(interactionsOf);
    expect(found.map(({ description }) => description)).toEqual(["one", "two"]);
  });

  it.each([
    ["an empty list", { _links: { "pb:pacts": [] } }, "the broker's list of pacts is empty"],
    ["another resource", { _links: { self: { href: "/" } } }, "another resource of a broker: give --broker"],
    ["a list in circles", { _links: { "pb:pacts": [], next: { href: "/" } } }, "list has more than 100 pages"],
  ])("says what a broker's answer is: %s", async (_name, answer, reason) => {
    const broker = await listen((_, response) => void response.end(JSON.stringify(answer)));
    await expect(verify({ pacts: [broker], ...(await helloOptions()) })).rejects.toThrow(reason);
    const file = pactFolder({ "list.json": { _links: { "pb:pacts": [{ href: broker }] } } });
    await expect(verify({ pacts: [file], ...(await helloOptions()) })).rejects.toThrow(
      "a broker's list of pacts, and no pact",
    );
  });

  it.each([
    [
      "a link that leads nowhere",
      { _links: { "pb:pacts": [{ href: "/one" }, { title: "two" }] } },
      "without an address",
    ],
    [
      "an entry that has none",
      { pacts: [{ _links: { self: { href: "/one" } } }, { name: "two" }] },
      "without an address",
    ],
    [
      "a page that is no list",
      { _links: { "pb:pacts": [{ href: "/one" }], next: { href: "/one" } } },
      "its next page is no list",
    ],
  ])("leaves out nothing of a broker's list: %s", async (_name, list, reason) => {
    const broker = await listen(({ url }, response) => {
      response.end(JSON.stringify(url === "/one" ? pact([hello("one")]) : list));
    });
    await expect(readPacts([broker], {})).rejects.toThrow(reason);
  });

  it("shows its token to no other server than the one that was named", async () => {
    const seen: (string | undefined)[] = [];
    const elsewhere = await listen(({ headers }, response) => {
      seen.push(headers.authorization);
      response.end(JSON.stringify(pact([hello("elsewhere")])));
    });
    const broker = await listen(({ headers }, response) => {
      seen.push(headers.authorization);
      response.end(JSON.stringify({ _links: { "pb:pacts": [{ href: elsewhere }] } }));
    });
    await verify({ pacts: [broker], ...(await helloOptions()), access: { token: "t0ken" } });
    expect(seen).toEqual(["Bearer t0ken", undefined]);
  });
});

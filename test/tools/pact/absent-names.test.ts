import { describe, expect, it } from "vitest";
import { hello, readingOf as read } from "../../support/pacts.ts";

const request = { method: "GET", path: "/hello" };
const base64 = (text: string) => Buffer.from(text).toString("base64");
const at = (path: string) => ({ body: { [path]: { matchers: [{ match: "type" }], combine: "AND" } } });

describe("a name that is not there in XML, or in parts, is malformed", () => {
  const reading = (body: object, path: string, more: object = {}) =>
    read(hello("x", { response: { status: 200, body, matchingRules: at(path) }, ...more })).join();
  const xml = '<?xml version="1.0"?><s:shop xmlns:s="urn:x" s:open="1"><item id="7">a</item></s:shop>';
  const parts =
    '--B\r\nContent-Disposition: form-data; name="file"; filename=a.txt\r\nContent-Type: text/plain\r\n\r\nx\r\n--B--\r\n';
  const multipart = { content: base64(parts), contentType: "multipart/form-data; boundary=B", encoded: "base64" };

  it.each([
    "$.shop.item['#text']",
    "$['s:shop'].item[0]['@id']",
    "$['urn:x:shop']['@urn:x:open']",
    "$.shop['@s:open']",
    "$.shop.*['@id']",
    "$",
  ])("%s is in XML", (path) => {
    for (const contentType of ["application/xml", "text/xml", "application/atom+xml", undefined])
      expect(reading({ content: xml, contentType, encoded: false }, path)).toBe("");
  });

  it.each([
    ["$.shop.itm['#text']", "itm"],
    ["$.shop.item['@idd']", "@idd"],
    ["$['s:store']", "s:store"],
  ])("%s is not", (path, name) => {
    for (const contentType of ["application/xml", undefined]) {
      const body = { content: xml, contentType, encoded: false };
      expect(reading(body, path)).toContain(`a rule for ${path}, and no "${name}" there in the example`);
      expect(reading(body, path, { pluginConfiguration: {} })).toBe("");
    }
  });

  it("so is one that a generator is for", () => {
    const at = (path: string) => {
      const generators = { body: { [path]: { type: "Uuid" } } };
      const body = { content: "<a><b/></a>", contentType: "text/xml", encoded: false };
      return read(hello("x", { response: { status: 200, body, generators } })).join();
    };
    expect(at("$.a.b['#text']")).toBe("");
    expect(at("$.b")).toContain('a generator for $.b, and no "b" there in the example');
  });

  it("one that stands elsewhere is not there", () => {
    const nested =
      '<!DOCTYPE a [<!ENTITY b "<c>">]><a x="<d>" y=\'"\' ><!-- <e> --><b z = "1"><![CDATA[<f>]]></b><c><b><d/></b></c><n:g>b</n:g></a>';
    const at = (path: string) => reading({ content: nested, contentType: "text/xml", encoded: false }, path);
    for (const path of [
      "$.a['@y']",
      "$.a.b['@z']",
      "$.a.c.b.d",
      "$.a.c[0].b[*].d['#text']",
      "$.a.*.b",
      "$.a.g",
      "$.a[*].c",
    ])
      expect([path, at(path)]).toEqual([path, ""]);
    for (const [path, name] of [
      ["$.b", "b"],
      ["$.a.b.c", "c"],
      ["$.a.c.d", "d"],
      ["$.a.b['@x']", "@x"],
      ["$.a['@z']", "@z"],
      ["$.a.d", "d"],
      ["$.a.e", "e"],
      ["$.a.b.f", "f"],
      ["$.a.c.b['@z']", "@z"],
      ["$.a.*.g", "g"],
    ] as const)
      expect([path, at(path)]).toEqual([path, expect.stringContaining(`a rule for ${path}, and no "${name}" there`)]);
  });

  it.each(["<a><b></a>", "<a>", '<a x="1>', "<a/><b/>", "a", "<>", "</a>", "<a><!-- </a>", "<a><b/></a></a>"])(
    "%s is no XML, of which Pact's verifier tells itself",
    (content) => {
      expect(reading({ content, contentType: "application/xml", encoded: false }, "$.q")).toBe("");
    },
  );

  it("so are the names of parts", () => {
    for (const path of ["$.file", "$['file']['content-type']", "$[0]", "$", "$['über']"])
      expect(reading(multipart, path)).toBe("");
    const several = [
      'Content-Disposition: form-data; name="file"; filename="a.json"\r\nContent-Type: application/json\r\nX-A: 1\r\n\r\n{"a":{"b":[1]}}',
      "Content-Disposition: form-data; filename=b; name=doc\r\nContent-Type: application/xml\r\n\r\n<r><s/></r>",
      'content-disposition: form-data; name="note"\r\n\r\n{"a":1}',
    ];
    const content = `--B\r\n${several.join("\r\n--B\r\n")}\r\n--B--\r\n`;
    for (const boundary of ["B", '"B"', "B; charset=utf-8"]) {
      const whole = { content, contentType: `multipart/form-data; boundary=${boundary}`, encoded: false };
      for (const path of [
        "$.file.a.b[0]",
        "$.file['x-a']",
        "$.doc.r.s",
        "$.note",
        "$.note.content-disposition",
        "$.file.*",
      ])
        expect([path, reading(whole, path)]).toEqual([path, ""]);
      for (const [path, name] of [
        ["$.a", "a"],
        ["$.name", "name"],
        ["$.file.b", "b"],
        ["$.note.a", "a"],
        ["$.doc.s", "s"],
        ["$.note['x-a']", "x-a"],
        ["$.doc.r.t", "t"],
      ] as const)
        expect([path, reading(whole, path)]).toEqual([
          path,
          expect.stringContaining(`no "${name}" there in the example`),
        ]);
    }
    expect(reading(multipart, "$.fil")).toContain('no "fil" there in the example');
    const headers = { "Content-Type": multipart.contentType };
    const old = (body: string, path: string) =>
      read({ description: "x", request, response: { status: 200, headers, body, matchingRules: at(path) } }, "3.0.0");
    for (const body of [parts, multipart.content]) {
      expect(old(body, "$.file")).toEqual([]);
      expect(old(body, "$.fil").join()).toContain('no "fil" there in the example');
    }
  });
});

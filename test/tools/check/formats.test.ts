import { describe, expect, it } from "vitest";
import { findingsOf, folderOf } from "./files.ts";

/** The registry of formats that OpenAPI refers to, by its own words, and those of JSON Schema 2020-12. */
const registered = `
  base64url binary byte char commonmark date date-time date-time-local decimal decimal128 double double-int duration email etag
  float hostname html http-date idn-email idn-hostname int16 int32 int64 int8 ipv4 ipv6 iri iri-reference json-pointer media-range
  password regex relative-json-pointer sf-binary sf-boolean sf-decimal sf-integer sf-string sf-token time time-local uint16 uint32
  uint64 uint8 unixtime uri uri-reference uri-template uuid`;

async function slipsIn(formats: readonly string[]): Promise<string[]> {
  const properties = Object.fromEntries(formats.map((format) => [format, { type: ["string", "number"], format }]));
  const description = {
    openapi: "3.1.0",
    info: { title: "Formats", version: "1" },
    paths: {
      "/things": {
        get: {
          responses: { "200": { description: "d", content: { "application/json": { schema: { properties } } } } },
        },
      },
    },
  };
  const folder = folderOf({ "openapi.json": JSON.stringify(description) });
  const findings = await findingsOf({ specs: [`${folder}/openapi.json`] });
  return findings.filter(({ rule }) => rule === "kit/formats").map(({ message }) => message.split(" ")[0] ?? "");
}

describe("kit/formats", () => {
  it("takes no registered format, and none of somebody's own, for a slip", async () => {
    expect(await slipsIn([...registered.trim().split(/\s+/), "objectid", "cron", "phone", "int24x"])).toEqual([]);
  });

  it("finds slips", async () => {
    expect(await slipsIn(["date_time", "datetime", "unit64", "hostnam"])).toEqual([
      "date_time",
      "datetime",
      "unit64",
      "hostnam",
    ]);
  });
});

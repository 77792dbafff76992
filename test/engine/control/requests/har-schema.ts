/** HTTP Archive 1.2 (http://www.softwareishard.com/blog/har-12-spec), as JSON Schema. */
const text = { type: "string" };
const size = { type: "integer", minimum: -1 };
const milliseconds = { type: "number", minimum: 0 };

function list(items: object): object {
  return { type: "array", items };
}

function record(required: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}): object {
  return {
    type: "object",
    required: Object.keys(required),
    properties: { ...required, ...optional, comment: text },
    additionalProperties: false,
  };
}

const pair = record({ name: text, value: text });
const cookie = record(
  { name: text, value: text },
  { path: text, domain: text, expires: text, httpOnly: { type: "boolean" }, secure: { type: "boolean" } },
);
const message = { httpVersion: text, cookies: list(cookie), headers: list(pair), headersSize: size, bodySize: size };

export const har = record({
  log: record(
    {
      version: { const: "1.2" },
      creator: record({ name: text, version: text }),
      entries: list(
        record({
          startedDateTime: { type: "string", format: "date-time" },
          time: milliseconds,
          request: record(
            { ...message, method: text, url: { type: "string", format: "uri" }, queryString: list(pair) },
            { postData: record({ mimeType: text, text }) },
          ),
          response: record({
            ...message,
            status: { type: "integer", minimum: 0 },
            statusText: text,
            content: record({ size: { type: "integer", minimum: 0 }, mimeType: text }, { text, encoding: text }),
            redirectURL: text,
          }),
          cache: { type: "object" },
          timings: record({ send: milliseconds, wait: milliseconds, receive: milliseconds }),
        }),
      ),
    },
    { pages: { type: "array" } },
  ),
});

import { expect, it } from "vitest";
import { recordingRedactor } from "../../../../src/engine/exchanges/redaction/recording-redactor.ts";

const hidden = "redacted-secret-1";

function redacted(body: string, type = "text/yaml"): unknown {
  const { response } = recordingRedactor().exchange({
    at: "2026-03-01T09:30:00.000Z",
    request: { method: "GET", target: "/", headers: {} },
    response: { status: 200, headers: { "content-type": type }, body },
  });
  return response.body;
}

it.each([
  ["password: |\n  line one\n  line two\nsize: 4\n", `password: ${hidden}\nsize: 4\n`],
  ["password: >-\r\n  line one\r\nsize: 4\r\n", `password: ${hidden}\r\nsize: 4\r\n`],
  ["password: |\n  one\n\n  two\n\nsize: 4\n", `password: ${hidden}\n\nsize: 4\n`],
  ["shop:\n  password: |\n    one\n  size: 4\n", `shop:\n  password: ${hidden}\n  size: 4\n`],
  ["- password: |\n    one\n  size: 4\n- size: 5\n", `- password: ${hidden}\n  size: 4\n- size: 5\n`],
  ["passwords:\n- one\n- two\nsize: 4\n", `passwords:${hidden}\nsize: 4\n`],
  ["password:\n  old: one\n  new: two\nsize: 4\n", `password:${hidden}\nsize: 4\n`],
  ["password: line one", `password: ${hidden}`],
])("a value has the lines that are indented more than its name: %j", (text, safe) => {
  expect(redacted(text)).toBe(safe);
});

it.each([
  "password:\nowner: ann\n",
  "shop:\n  password:\n  size: 4\n",
  "- password:\n- size: 4\n",
  "X-Secret:\r\nHost: shop.example\r\nStatus: 5",
  "password:\n\n\nsize: 4",
  "password:",
])("a name without a value has none of the next line: %j", (text) => {
  expect(redacted(text)).toBe(text);
});

it.each([
  "mutation Enter($mail: String!, $password: String!) { enter(mail: $mail, password: $password) { id } }",
  "mutation Enter(\n  $password: String!\n  $token: [Token!]!\n) {\n  enter(\n    password: $password\n    token: $token, x: 1\n  ) { id }\n}",
  "query ($secret: SecretInput, $token: ID) { a(secret: $secret, token: $token) { b } }",
  "input Enter { password: String!, tokens: [String!]! }",
  "type Query {\n  enter(password: String!): Boolean\n  token: ID\n}",
  "mutation { enter(mail: $mail, password: $password) { id } }",
  "fragment Entered on Mutation {\n  enter(password: $pass, token: $token) { id }\n}",
  "subscription Told @live { told(token: $token)",
])("variables and types of GraphQL are no secrets: %s", (text) => {
  expect(redacted(text, "application/graphql")).toBe(text);
});

it.each([
  'query ($password: String = "hunter2") { a }',
  'query { a(password: "hunter2") { b } }',
  'mutation { a(password: "$hunter2") { b } }',
  'mutation { a(note: "password=$hunter2") { b } }',
  "query: password=$hunter2",
  "{ password: $hunter2 }",
  "password: $hunter2",
  "password=$hunter2",
  "$password: hunter2",
  "password: String-hunter2",
])("values beside them are: %s", (text) => {
  expect(redacted(text, "application/graphql")).not.toContain("hunter2");
});

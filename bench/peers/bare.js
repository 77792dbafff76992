// The floor to compare with: node:http, a Map lookup and JSON.stringify; a POST parses its JSON and stores it. In JavaScript, as
// the package is: types would slow its start.
import { createServer } from "node:http";

const token = "Bearer token";
const document = {
  sessionId: "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
  cartId: "65e1a0f2c3d4b5a697881234",
  siteCode: "main",
  currency: "EUR",
  language: "en",
  targetLocation: "DE",
  context: {},
  metadata: { version: 1, createdAt: "2026-03-01T09:30:00.000Z", modifiedAt: "2026-03-01T09:30:00.000Z" },
};
const contexts = new Map([[token, document]]);

const server = createServer((request, response) => {
  const found = contexts.get(request.headers.authorization ?? "");
  if (found === undefined) {
    response.writeHead(401).end();
    return;
  }
  if (request.method === "GET") {
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(found));
    return;
  }
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const { key, value } = JSON.parse(Buffer.concat(chunks).toString());
    contexts.set(request.headers.authorization ?? "", { ...found, context: { ...found.context, [key]: value } });
    response.writeHead(201, { "content-type": "application/json" }).end(JSON.stringify(key));
  });
});
server.listen(0, "127.0.0.1", () => {
  console.log(`ready at http://127.0.0.1:${server.address().port}`);
});

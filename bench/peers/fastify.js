// What a well-made server costs that does the same as the floor: a look-up and JSON, by Fastify's own serializer for any value.
import { readFileSync } from "node:fs";
import fastify from "fastify";

const contexts = new Map([["Bearer token", JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"))]]);
const server = fastify();

server.get("/session-context/:tenant/me/context", (request, reply) => {
  const found = contexts.get(request.headers.authorization ?? "");
  return found === undefined ? reply.code(401).send() : reply.send(found);
});
server.post("/session-context/:tenant/me/context/attributes", (request, reply) => {
  const token = request.headers.authorization ?? "";
  const found = contexts.get(token);
  if (found === undefined) return reply.code(401).send();
  const { key, value } = request.body;
  contexts.set(token, { ...found, context: { ...found.context, [key]: value } });
  return reply.code(201).send(JSON.stringify(key));
});

console.log(`ready at ${await server.listen({ port: 0, host: "127.0.0.1" })}`);

// For Dredd: before each request the mock is reset and has the scenario of the examples, with the token that the operation takes.
// Only successes are asked for, and not what refused.json has.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { callbackify } = require("node:util");
const hooks = require("hooks");
const { parse } = require("yaml");

const refused = JSON.parse(readFileSync(join(__dirname, "../refused.json"), "utf8"));
const { paths } = parse(readFileSync(join(__dirname, "../../openapi.yaml"), "utf8"));
const operations = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({
    route: new RegExp(`^${method} ${path.replace(/\{\w+\}/g, "[^/]+")}$`, "i"),
    path,
    ...operation,
  })),
);

function operationOf({ fullPath, request }) {
  const route = `${request.method} ${fullPath.split("?")[0]}`;
  const found = operations.filter((each) => each.route.test(route));
  // `/carts/search` is not `/carts/{cartId}`.
  return found.toSorted((one, other) => one.path.split("{").length - other.path.split("{").length)[0];
}

hooks.beforeAll((transactions, done) => {
  for (const transaction of transactions)
    transaction.skip =
      !transaction.expected.statusCode.startsWith("2") || Object.hasOwn(refused, operationOf(transaction).operationId);
  done();
});

hooks.beforeEach((transaction, done) => {
  if (transaction.skip) return done();
  return callbackify(prepare)(transaction, (error) => {
    if (error !== null) transaction.fail = error.message;
    done();
  });
});

async function prepare(transaction) {
  const { protocol, host, port, request, expected } = transaction;
  const kit = async (path) => {
    const response = await fetch(`${protocol}//${host}:${port}/__kit/${path}`, { method: "POST" });
    if (!response.ok) throw new Error(`The mock is not ready: ${await response.text()}`);
    return response.status === 204 ? {} : response.json();
  };
  await kit("reset");
  const { serviceToken } = await kit("scenarios/an%20employee");
  const { token } = await kit("scenarios/the%20examples");
  const guest = await kit("scenarios/a%20guest%20without%20a%20cart");
  const tokens = { CustomerToken: token, AnonymousToken: guest.token, ServiceToken: serviceToken };
  const { operationId, security = [] } = operationOf(transaction);
  const schemes = new Set(security.flatMap((requirement) => Object.keys(requirement)));
  const scheme = Object.keys(tokens).find((name) => schemes.has(name));
  if (scheme !== undefined) request.headers.Authorization = `Bearer ${tokens[scheme]}`;
  // One of two parameters is needed, and neither is required.
  if (operationId === "refreshAnonymousToken") transaction.fullPath += `&refresh_token=${guest.refreshToken}`;
  // Dredd makes no bodies of forms.
  if (operationId === "requestServiceToken")
    request.body = "grant_type=client_credentials&client_id=backend&client_secret=secret";
  // Where Dredd does not understand a schema it would hold the answer to the example, which is no promise.
  if (expected.bodySchema === undefined) delete expected.body;
}

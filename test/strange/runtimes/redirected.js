// An app whose API host is fixed, by each client that it may have. The preload sends its calls to the mock.
import http from "node:http";
import https from "node:https";
import got from "got";
import { request as undiciRequest } from "undici";
import { clients, parsed } from "./clients.js";
import { expected, story } from "./story.js";

const [host, mock] = ["api.emporix.io", process.env.SESSION_CONTEXT_KIT_URL];
const byModule =
  (module, scheme) =>
  (method, target, { headers, body } = {}) =>
    new Promise((resolve, reject) => {
      const sent = module.request(`${scheme}://${host}${target}`, { method, headers }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk) => (text += chunk));
        response.on("end", () => resolve({ status: response.statusCode, body: parsed(text) }));
      });
      sent.on("error", reject).end(body);
    });
const all = {
  ...clients,
  got: async (method, target, init = {}) => {
    const options = { method, ...init, throwHttpErrors: false, retry: { limit: 0 } };
    const { statusCode, body } = await got(`https://${host}${target}`, options);
    return { status: statusCode, body: parsed(body) };
  },
  "node:http": byModule(http, "http"),
  "node:https": byModule(https, "https"),
};

const control = async (path, json) => {
  const headers = { "content-type": "application/json" };
  const { status } = await fetch(`${mock}/__kit/${path}`, { method: "POST", headers, body: JSON.stringify(json) });
  if (status >= 300) throw new Error(`${path} is answered ${status}`);
};
for (const [name, call] of Object.entries(all)) {
  await control("reset", {});
  const seen = await story(call, (by) => control("clock/advance?tenant=acme", { by }));
  if (seen !== expected) throw new Error(`${name}: ${seen}`);
}

// A client of its own connections is kept from the real host, and told so; the preload can do that in Node alone.
const isNode = !("Bun" in globalThis) && !("Deno" in globalThis);
if (isNode) {
  const answered = await undiciRequest(`https://${host}/`).then(
    ({ statusCode }) => statusCode,
    ({ message }) => message,
  );
  if (!String(answered).includes(`keeps this process from ${host}`)) throw new Error(`undici: ${answered}`);
}
console.log(`passed: ${Object.keys(all).join(", ")}`);
process.exit();

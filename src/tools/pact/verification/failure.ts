import { existsSync } from "node:fs";
import { lookup } from "node:dns/promises";
import { connect } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";
import { connect as connectTls } from "node:tls";
import { displayUrl } from "../source/display-url.ts";
import { isJsonObject, type JsonObject } from "../source/json-object.ts";

/** How long the look for a reason may take, in milliseconds. */
const timeout = 5000;

/**
 * Why a provider gave no answer. Pact's verifier says only that it sent a request, so this looks for itself, step by step:
 * name, connection, TLS; what passes all three was too slow, or hung up.
 */
export async function unanswered(baseUrl: string, milliseconds: number, allowed: number): Promise<string> {
  const { protocol, hostname, port } = new URL(baseUrl);
  const host = hostname.replace(/^\[|\]$/g, "");
  const at = displayUrl(baseUrl);
  try {
    await lookup(host);
  } catch {
    return `The provider's host name ${host} is not known (DNS): check --base-url`;
  }
  const target = { host, port: Number(port) || (protocol === "https:" ? 443 : 80) };
  const problem = protocol === "https:" ? await handshake({ ...target, servername: host }) : await reach(target);
  if (problem === "ECONNREFUSED") return `${at} refuses the connection: nothing listens there`;
  if (problem !== undefined && problem !== "ETIMEDOUT")
    return protocol === "https:"
      ? `${at} cannot be asked securely (TLS): ${problem}`
      : `${at} cannot be reached: ${problem}`;
  if (problem === "ETIMEDOUT" || milliseconds >= allowed) return `${at} has not answered within ${allowed} ms`;
  const distrust = protocol === "https:" ? ", or Pact does not trust its certificate" : "";
  return `${at} closed the connection without a whole answer${distrust}`;
}

function reach(target: { readonly host: string; readonly port: number }): Promise<string | undefined> {
  return settled(connect(target), "connect");
}

function handshake(target: { readonly host: string; readonly port: number; readonly servername: string }) {
  // An IP address may not be sent as a server name.
  const { servername, ...address } = target;
  return settled(connectTls(/^[\d.]+$|:/.test(servername) ? address : target), "secureConnect");
}

function settled(socket: ReturnType<typeof connect>, event: "connect" | "secureConnect"): Promise<string | undefined> {
  return new Promise<string | undefined>((resolve) => {
    socket.setTimeout(timeout, () => resolve("ETIMEDOUT"));
    socket.once(event, () => resolve(undefined));
    socket.once("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code === "ECONNREFUSED" || error.code === "ETIMEDOUT" ? error.code : (error.code ?? error.message)),
    );
  }).finally(() => socket.destroy());
}

/** The plugins that a pact needs and that are not installed where Pact looks for them. */
export function missingPlugins(pactText: string, environment: NodeJS.ProcessEnv = process.env): string[] {
  const { metadata } = JSON.parse(pactText) as JsonObject;
  const plugins = isJsonObject(metadata) && Array.isArray(metadata["plugins"]) ? metadata["plugins"] : [];
  const folder = environment["PACT_PLUGIN_DIR"] ?? join(homedir(), ".pact/plugins");
  return plugins.filter(isJsonObject).flatMap(({ name, version }) => {
    const title = `${String(name)}-${String(version)}`;
    return existsSync(join(folder, title, "pact-plugin.json")) ? [] : [`${title} in ${folder}`];
  });
}

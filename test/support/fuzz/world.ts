import type { Kit } from "../../../src/engine/kit.ts";
import type { Door } from "../transports.ts";
import type { FuzzRequest } from "./requests.ts";
import { filled } from "./values.ts";

type FuzzedDoor = Pick<Door, "kit" | "send" | "sendUnguarded">;

/** Operations whose answers are text: the specification has no schema for it. */
const textual: ReadonlySet<string> = new Set(["exportRequests"]);

/** How many answers of one status an operation has given, as `createCart 201`. */
export type Seen = Map<string, number>;

/** A tenant that requests are sent to, and what its answers have named. */
export class FuzzedWorld {
  readonly #door: FuzzedDoor;
  readonly #seen: Seen;
  readonly #known = new Map<string, string[]>();

  private constructor(door: FuzzedDoor, seen: Seen) {
    this.#door = door;
    this.#seen = seen;
  }

  /** A guest with a cart, a customer and an employee in a tenant at its seed. */
  static async begin(door: FuzzedDoor, seen: Seen): Promise<FuzzedWorld> {
    await door.kit.control.reset();
    const world = new FuzzedWorld(door, seen);
    world.#know("garbage", "garbage");
    const call = (route: string, parts: Partial<FuzzRequest>): Promise<number> => {
      const [operationId = "", method = "", template = ""] = route.split(" ");
      const nothing = { path: { tenant: "acme" }, query: {}, headers: {}, body: undefined, token: undefined };
      return world.send({ ...nothing, operationId, method, template, ...parts });
    };
    const json = (value: unknown): FuzzRequest["body"] => ({ type: "application/json", value });
    const newGuest = () =>
      call("requestAnonymousToken GET /customerlogin/auth/anonymous/login", {
        query: { tenant: "acme", client_id: "storefront" },
      });
    await newGuest();
    await call("loginCustomer POST /customer/{tenant}/login", {
      token: "guest",
      body: json({ email: "customer@emporix.com", password: "Qwurmdch673;'" }),
    });
    await newGuest();
    await call("createCart POST /cart/{tenant}/carts", {
      token: "guest",
      body: json({ currency: "EUR", siteCode: "main" }),
    });
    const form = { grant_type: "client_credentials", client_id: "backend", client_secret: "secret" };
    await call("requestServiceToken POST /oauth/token", {
      headers: { "Emporix-Tenant": "acme" },
      body: { type: "application/x-www-form-urlencoded", value: form },
    });
    return world;
  }

  /** Sends a request; the answer is held against the specification by the door. Returns its status. */
  async send(request: FuzzRequest): Promise<number> {
    const { operationId, method, template, body, token } = request;
    const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => this.#segment(request.path[name]));
    const query = new URLSearchParams(
      Object.entries(request.query).map(([name, value]) => [name, this.#text(value)]),
    ).toString();
    const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
      name,
      // Others cannot be sent at all.
      this.#text(value).replaceAll(/[^\x20-\x7e]/g, "?"),
    ]);
    const bearer = token === undefined ? undefined : this.#value(token, 9);
    const send = textual.has(operationId) ? this.#door.sendUnguarded : this.#door.send;
    const response = await send(query === "" ? path : `${path}?${query}`, {
      method,
      headers: {
        ...Object.fromEntries(headers),
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...(body === undefined ? {} : { "content-type": body.type }),
      },
      ...(body === undefined ? {} : { body: this.#body(body) }),
    });
    const answer = `${operationId} ${response.status}`;
    this.#seen.set(answer, (this.#seen.get(answer) ?? 0) + 1);
    this.#learn(operationId, template, await response.text());
    return response.status;
  }

  #segment(value: unknown): string {
    // `.` and `..` are resolved away before they are sent.
    return encodeURIComponent(this.#text(value).toWellFormed()).replace(/^\.{0,2}$/, "dots");
  }

  #body({ type, value }: NonNullable<FuzzRequest["body"]>): string {
    if (!type.includes("form")) return this.#fill(JSON.stringify(value) ?? "");
    const fields = typeof value === "object" && value !== null ? Object.entries(value) : [["value", value]];
    return new URLSearchParams(fields.map(([name, each]) => [name as string, this.#text(each)])).toString();
  }

  #text(value: unknown): string {
    return this.#fill(typeof value === "string" ? value : (JSON.stringify(value) ?? ""));
  }

  #fill(text: string): string {
    return filled(text, (name, pick) => this.#value(name, pick));
  }

  /** What was seen under a name: the latest for the highest pick. */
  #value(name: string, pick: number): string {
    const known = this.#known.get(name) ?? [];
    return known[known.length - 1 - ((9 - pick) % Math.max(1, known.length))] ?? "unknown";
  }

  #know(name: string, value: unknown): void {
    if (typeof value !== "string" && typeof value !== "number") return;
    const known = this.#known.get(name) ?? [];
    this.#known.set(name, [...known.slice(-9), String(value)]);
  }

  #learn(operationId: string, template: string, text: string): void {
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      return;
    }
    const collection = template.replaceAll(/[{}]/g, "");
    for (const each of [body].flat().slice(0, 20)) {
      if (typeof each !== "object" || each === null) continue;
      const fields = each as Readonly<Record<string, unknown>>;
      for (const [name, value] of Object.entries(fields)) {
        if (/^(id|code|name)$|Id$/.test(name)) this.#know(collection, value);
        this.#know(renamed[name] ?? name, value);
      }
      this.#know(kindOf(operationId), fields["access_token"]);
    }
    if (/signup|reset|resend|email|optin/i.test(operationId))
      for (const { token } of mailsOf(this.#door.kit)) this.#know("token", token);
  }
}

function mailsOf(kit: Kit): readonly { readonly token: string }[] {
  return kit.control.mails("acme");
}

const renamed: Readonly<Record<string, string>> = {
  session_id: "sessionId",
  saas_token: "saas-token",
  access_token: "accessToken",
};

/** Whose token an operation gives. */
function kindOf(operationId: string): string {
  if (/anonymous/i.test(operationId)) return "guest";
  return /service/i.test(operationId) ? "service" : "customer";
}

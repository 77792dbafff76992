import { operations, type Route } from "../../../spec/generated/control-operations.ts";
import { exactJson } from "../../shared/json.ts";
import { KitError } from "../../shared/errors.ts";
import { type Flags, type FlagValues, UsageError } from "../flags.ts";
import { prefixOf, readBaseUrl } from "../inputs/url.ts";

/** The flags of every command that talks to a running kit. */
export const controlFlags = {
  "base-url": { type: "string", value: "URL", help: "where the kit runs (http://127.0.0.1:4010)" },
  tenant: { type: "string", value: "NAME", help: "the only tenant that it is for; all of them without it" },
  "control-key": { type: "string", value: "KEY", help: "the key that the mock was started with; else SCK_CONTROL_KEY" },
  json: { type: "boolean", help: "print the answer of the control plane as it is" },
} as const satisfies Flags;

type ControlFlags = FlagValues<typeof controlFlags>;

/** What goes to an operation of the control plane. */
export interface Asked {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * Asks a running kit, and returns its answer.
 *
 * @throws UsageError for a tenant where the operation is for none
 * @throws KitError `KIT_REFUSED` when nothing answers, or the answer is a refusal
 */
export async function askKit(values: ControlFlags, route: Route, asked: Asked): Promise<unknown> {
  const text = await (await reachKit(values, route, asked)).text();
  return text === "" ? undefined : exactJson(text);
}

/**
 * Asks a running kit, and returns the response; its body may still be coming.
 *
 * @throws as `askKit`
 */
export async function reachKit(
  values: ControlFlags,
  route: Route,
  { path = {}, query, body }: Asked,
  signal?: AbortSignal,
): Promise<Response> {
  const base = prefixOf(readBaseUrl("base-url", values["base-url"] ?? "http://127.0.0.1:4010"));
  const [method = "", template = ""] = route.split(" ");
  const target = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
  const { tenant } = values;
  if (tenant !== undefined && !(operations[route].query as readonly string[]).includes("tenant"))
    throw new UsageError("--tenant has no effect here");
  const search = new URLSearchParams({ ...query, ...(tenant === undefined ? {} : { tenant }) }).toString();
  const key = values["control-key"] ?? process.env["SCK_CONTROL_KEY"];
  let response: Response;
  try {
    response = await fetch(base + target + (search === "" ? "" : `?${search}`), {
      method,
      headers: {
        ...(key === undefined ? {} : { "x-kit-control-key": key }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch {
    throw new KitError("KIT_REFUSED", `Nothing answers at ${base}: start the mock there, or give --base-url URL`);
  }
  if (!response.ok) throw new KitError("KIT_REFUSED", refusal(response.status, await response.text()));
  return response;
}

function refusal(status: number, text: string): string {
  try {
    const { message, fault } = JSON.parse(text) as { message?: string; fault?: { faultstring?: string } };
    return message ?? fault?.faultstring ?? `The kit answered ${status}`;
  } catch {
    return `The answer was ${status}, and not one of a kit's control plane`;
  }
}

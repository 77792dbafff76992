import type { components } from "../../../../spec/generated/control.ts";
import { parseJson } from "../../../shared/json.ts";
import { patience } from "../patience.ts";
import type { ScopeCheck, TenantScope } from "../../domain/tenant-scope.ts";
import { type HarEntry, readHar } from "./read-har.ts";
import { ReplayedValues } from "./values.ts";

/** What came of a replay. */
export type HarReplay = components["schemas"]["HarReplay"];

/** So many differences are listed. */
const mostListed = 1000;

/** Who answers what is replayed, and what of a recording that is. */
export interface HarParts {
  readonly apiFetch: typeof globalThis.fetch;
  readonly checkScope: ScopeCheck;
  /** Whether the kit has an operation there. */
  readonly has: (method: string, path: string) => boolean;
}

/**
 * Sends the requests of an HTTP archive again, in their order, and compares the statuses. Tokens and IDs that the archive's answers have
 * become those of the kit's answers in the requests that follow.
 *
 * @throws KitError `OPTION_INVALID` for what is no archive
 */
export async function replayHar(
  { apiFetch, has, checkScope }: HarParts,
  har: unknown,
  of: TenantScope,
): Promise<HarReplay> {
  checkScope(of);
  const entries = readHar(har);
  const values = new ReplayedValues();
  const differences: HarReplay["differences"][number][] = [];
  let [replayed, different] = [0, 0];
  for (const [entry, recorded] of entries.entries()) {
    const path = recorded.target.split("?")[0] ?? "";
    if (!has(recorded.method, path) || !isOfTenant(recorded, of.tenant)) continue;
    replayed += 1;
    const status = await send(apiFetch, recorded, values);
    if (status === recorded.status) continue;
    different += 1;
    if (different <= mostListed)
      differences.push({ entry, method: recorded.method, path, expected: recorded.status, status });
  }
  return { replayed, skipped: entries.length - replayed, different, differences };
}

/** The tenant is in the path, in the query, or in a header. */
function isOfTenant({ target, headers }: HarEntry, tenant: string | undefined): boolean {
  if (tenant === undefined) return true;
  const { pathname, searchParams } = new URL(target, "http://kit.invalid");
  return (
    pathname.split("/").includes(tenant) ||
    [searchParams.get("tenant"), searchParams.get("hybris-tenant")].includes(tenant) ||
    headers.some(([name, value]) => name === "emporix-tenant" && value === tenant)
  );
}

async function send(apiFetch: typeof globalThis.fetch, recorded: HarEntry, values: ReplayedValues): Promise<number> {
  const { method, target, headers, body, location, answer } = recorded;
  try {
    const response = await apiFetch(`http://kit.invalid${values.in(target)}`, {
      method,
      headers: headers.map(([name, value]): [string, string] => [name, values.in(value)]),
      ...(body === undefined ? {} : { body: values.in(body) }),
      signal: AbortSignal.timeout(patience),
    });
    values.learn(location, response.headers.get("location"));
    values.learn(jsonOf(answer), jsonOf(await response.text()));
    return response.status;
  } catch {
    // The connection has failed, no answer came, or it is no request.
    return 0;
  }
}

function jsonOf(text: string | undefined): unknown {
  const parsed = parseJson(text ?? "");
  return parsed.ok ? parsed.value : undefined;
}

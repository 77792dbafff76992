import type { Profile } from "../../engine/domain/switches.ts";
import { createKit } from "../../engine/kit.ts";
import { startServer } from "../../doors/server/server.ts";

/** A mock of a profile, on a free port for as long as it takes. */
export async function onMock<Result>(
  profile: Profile,
  work: (mock: { readonly baseUrl: string; readonly on: string }) => Promise<Result>,
): Promise<Result> {
  const kit = createKit({ profile });
  const server = await startServer(kit, { port: 0 });
  try {
    return await work({ baseUrl: server.url, on: `the mock, ${profile} profile` });
  } finally {
    await server.close();
    await kit.close();
  }
}

import { KitError } from "./errors.ts";

/** Loads an optional peer, or says in one sentence what to install. */
export async function peer<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message?: string };
    if (code === "ERR_MODULE_NOT_FOUND" && (message ?? "").includes(name))
      throw new KitError("PEER_MISSING", `This needs ${name}: npm install -D ${name}`);
    throw error;
  }
}

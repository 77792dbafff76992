import { type Adapter, Low } from "lowdb";
import { checksum } from "./line.ts";
import { type FileSystem, replaceFile } from "./files.ts";

/** The number of the format of the files; a reader of one format refuses a higher one. */
export const format = 3;

/** What the data file itself holds: where the rows are. They are in files of its folder, `FILE.d`. */
export interface Manifest {
  readonly kit: "session-context-kit";
  readonly format: number;
  /** Belongs to these files alone, so that files of another state are not taken for theirs. */
  readonly id: string;
  /** Counts the times that the rows were written anew. The logs of this number and of the following ones come after them. */
  readonly generation: number;
  /** How many files of rows there are. */
  readonly parts: number;
}

/** The manifest, kept by lowdb. `parse` makes it of what is there, which may be the file of an earlier version. */
export function manifestOf<Kept>(
  io: FileSystem,
  file: string,
  parse: (text: string) => Kept,
  sync: boolean,
): Low<Kept | Manifest | null> {
  const adapter: Adapter<Kept | Manifest | null> = {
    async read() {
      const text = await readIfThere(io, file);
      return text === undefined ? null : (parseManifest(text) ?? parse(text));
    },
    write: async (manifest) => {
      const json = JSON.stringify(manifest);
      await replaceFile(io, file, `${JSON.stringify({ ...(manifest as Manifest), checksum: checksum(json) })}\n`, sync);
    },
  };
  return new Low<Kept | Manifest | null>(adapter, null);
}

export function isManifest(kept: unknown): kept is Manifest {
  return typeof kept === "object" && kept !== null && "format" in kept;
}

/** Undefined when the text is not a manifest. */
function parseManifest(text: string): Manifest | undefined {
  if (text.length > 10_000) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isManifest(value)) return undefined;
  const { checksum: expected, ...manifest } = value as Manifest & { readonly checksum?: unknown };
  if (manifest.kit !== "session-context-kit") return undefined;
  if (manifest.format === 2)
    throw new Error("it was written by a version that was never released (format 2): remove it, and its folder");
  if (!(manifest.format <= format))
    throw new Error(
      `it was written by a later version (format ${String(manifest.format)}; this one reads up to ${format})`,
    );
  if (expected !== checksum(JSON.stringify(manifest))) throw new Error("it is damaged: its checksum is wrong");
  return manifest;
}

async function readIfThere(io: FileSystem, path: string): Promise<string | undefined> {
  try {
    return await io.readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

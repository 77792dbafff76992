import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { fetchOf } from "../../../src/engine/http/fetch.ts";
import { openDocuments } from "../../../src/layers/open-documents.ts";
import { checkReferences } from "../../../src/layers/prism/references.ts";
import { cli } from "../../support/cli.ts";
import { scratch } from "../../support/scratch.ts";

function documentWith(reference: string): string {
  return `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  /things:
    get:
      operationId: listThings
      responses:
        "200":
          description: Things.
          content:
            application/json:
              schema: { type: string }
              example:
                $ref: ${JSON.stringify(reference)}
`;
}

/** A folder with a document, and a secret beside it. */
function world(reference: string): { readonly file: string; readonly folder: string } {
  const outside = scratch();
  const folder = join(outside, "api");
  mkdirSync(join(folder, "parts"), { recursive: true });
  writeFileSync(join(outside, "secret.yaml"), "secret: told\n");
  writeFileSync(join(folder, "parts/thing.yaml"), "thing: told\n");
  writeFileSync(join(folder, "parts/more.yaml"), '$ref: "../../secret.yaml#/secret"\n');
  symlinkSync(join(outside, "secret.yaml"), join(folder, "link.yaml"));
  const file = join(folder, "things.yaml");
  writeFileSync(file, documentWith(reference.replace("OUTSIDE", outside)));
  return { file, folder };
}

describe("references of a document", () => {
  it.each([
    "../secret.yaml",
    "../secret.yaml#/secret",
    "%2e%2e/secret.yaml",
    "parts/../../secret.yaml",
    "link.yaml",
    "OUTSIDE/secret.yaml",
    "file:///etc/passwd",
    "//host.example/secret.yaml",
    "http://127.0.0.1:1/secret.yaml",
    "parts/more.yaml",
  ])("out of its folder are refused, with file and line: %s", async (reference) => {
    const { file } = world(reference);
    const where = reference === "parts/more.yaml" ? /more\.yaml:1: / : /things\.yaml:14: /;
    await expect(checkReferences(file)).rejects.toMatchObject({
      code: "SPEC_UNREADABLE",
      message: expect.stringMatching(where),
    });
    await expect(openDocuments([file])).rejects.toMatchObject({ message: expect.stringContaining("--allow-refs") });
  });

  it.each(["parts/thing.yaml", "./parts/thing.yaml#/thing", "#/info", "things.yaml#/info", "parts/missing.yaml"])(
    "within its folder are followed: %s",
    async (reference) => {
      await expect(checkReferences(world(reference).file)).resolves.toBeUndefined();
    },
  );

  it("by an alias, and in rings, are found too", async () => {
    const { file, folder } = world("parts/ring.yaml");
    writeFileSync(join(folder, "parts/ring.yaml"), "a: &out ../../secret.yaml\nb: { $ref: ../things.yaml }\n");
    await expect(checkReferences(file)).resolves.toBeUndefined();
    writeFileSync(join(folder, "parts/ring.yaml"), "a: &out ../../secret.yaml\nb: { $ref: *out }\n");
    await expect(checkReferences(file)).rejects.toMatchObject({ message: expect.stringMatching(/ring\.yaml:2: /) });
  });

  it("of a document at an address stay below it", async () => {
    const { file } = world("parts/thing.yaml");
    let reference = "parts/thing.yaml";
    const server = createServer((request, response) =>
      response.end(request.url?.includes("parts") === true ? "thing: told" : documentWith(reference)),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    const address = `http://127.0.0.1:${port}/api/things.yaml`;
    await expect(checkReferences(address)).resolves.toBeUndefined();
    for (reference of ["../secret.yaml", pathToFileURL(file).href])
      await expect(checkReferences(address)).rejects.toMatchObject({ code: "SPEC_UNREADABLE" });
    await new Promise((resolve) => server.close(resolve));
  });

  it("are followed everywhere where that is allowed", async () => {
    const documents = await openDocuments([world("../secret.yaml#/secret").file], { allowRefs: true });
    const answer = await fetchOf(documents)("https://api.example/things");
    expect([answer.status, await answer.json()]).toEqual([200, "told"]);
  });

  it("are allowed on the command line only with a document", async () => {
    const { code, stderr } = await cli(["start", "--allow-refs"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("--allow-refs goes with --spec FILE")]);
  });
});

// The table of every operation by its route, from their files: folder = service, file = operation ID in kebab case.
import type { Document } from "./bundle.ts";
import { listOperations } from "./operations.ts";

/** `type` is what the table called `name` has to be, of the routes `below` if these are some only, and `module` where that is declared. */
export function handlersSource(
  document: Document,
  folderOf: (service: string) => string,
  {
    name,
    type,
    below,
    module,
  }: { readonly name: string; readonly type: string; readonly below?: string; readonly module: string },
): string {
  const listed = listOperations(document);
  const imports = listed.map(
    ({ operationId, service }) => `import { ${operationId} } from "${folderOf(service)}${kebab(operationId)}.ts";\n`,
  );
  const rows = listed.map(({ operationId }) => `  ${operationId},\n`);
  const byRoute = 'import { byRoute } from "../../src/engine/http/by-route.ts";\n';
  const types = below === undefined ? type : `${type}, RoutesBelow`;
  const table = below === undefined ? type : `${type}<RoutesBelow<${below}>>`;
  return `${byRoute}import type { ${types} } from "${module}";\n${imports.join("")}\nexport const ${name}: ${table} = byRoute([\n${rows.join("")}]);\n`;
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

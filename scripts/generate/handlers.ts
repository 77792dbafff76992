// The table that maps every route to its operation file: folder = service, file = operation ID in kebab case.
import type { Document } from "./bundle.ts";
import { listOperations } from "./operations.ts";

/** `type` is what the table called `name` has to be, and `module` where that is declared. */
export function handlersSource(
  document: Document,
  folderOf: (service: string) => string,
  { name, type, module }: { readonly name: string; readonly type: string; readonly module: string },
): string {
  const listed = listOperations(document);
  const imports = listed.map(
    ({ operationId, service }) => `import { ${operationId} } from "${folderOf(service)}${kebab(operationId)}.ts";\n`,
  );
  const rows = listed.map(({ route, operationId }) => `  ${JSON.stringify(route)}: ${operationId},\n`);
  return `import type { ${type} } from "${module}";\n${imports.join("")}\nexport const ${name}: ${type} = {\n${rows.join("")}};\n`;
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

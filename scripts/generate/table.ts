// The table that maps every route to its operation file: folder = service, file = operation ID in kebab case.
import type { Document } from "./bundle.ts";
import { listOperations } from "./operations.ts";

export function tableSource(document: Document, folderOf: (service: string) => string): string {
  const listed = listOperations(document);
  const imports = listed.map(
    ({ operationId, service }) => `import { ${operationId} } from "${folderOf(service)}${kebab(operationId)}.ts";\n`,
  );
  const rows = listed.map(({ route, operationId }) => `  ${JSON.stringify(route)}: ${operationId},\n`);
  return `${imports.join("")}\nexport const table = {\n${rows.join("")}};\n`;
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

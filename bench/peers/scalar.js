// Scalar's mock server of an OpenAPI document.
import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";

const app = await createMockServer({ document: JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) });

serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => {
  console.log(`ready at http://127.0.0.1:${port}`);
});

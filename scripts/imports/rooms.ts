/** What the files of one folder may import beside their own folder. */
export interface Room {
  /** Folders and files of this repository; what lies below a folder is included. */
  readonly own: readonly string[];
  /** Packages, with their subpaths; `node:` stands for all of Node's. */
  readonly packages: readonly string[];
}

const generated = "spec/generated";
const shared = "src/shared";
const engine = "src/engine";

const engineRooms = ["clock", "control", "domain", "exchanges", "http", "overrides", "scenarios", "seed", "store"].map(
  (name) => `${engine}/${name}`,
);

/**
 * The allow list. A file belongs to the room with the longest name that its path begins with; what the list does not name is refused.
 * engine ← layers ← doors, tools ← cli; `shared` imports nothing; inside the engine: domain ← store, http ← operations ← the rest.
 */
export const rooms: Readonly<Record<string, Room>> = {
  [shared]: { own: [], packages: ["node:"] },
  "src/client": { own: [shared, generated], packages: ["openapi-fetch"] },

  "src/engine/domain": { own: [shared], packages: ["@noble/hashes", "big.js"] },
  "src/engine/store": { own: [shared, "src/engine/domain"], packages: ["lowdb"] },
  "src/engine/store/web": { own: [shared, "src/engine/domain", "src/engine/store"], packages: ["idb-keyval", "lowdb"] },
  "src/engine/store/file": {
    own: [shared, "src/engine/domain", "src/engine/store"],
    packages: ["fs-native-extensions", "lowdb", "node:"],
  },
  "src/engine/clock": { own: [shared, "src/engine/domain", "src/engine/store"], packages: [] },
  "src/engine/http": { own: [shared, generated, "src/engine/domain"], packages: [] },
  // Requests and answers as they are kept and shown: without secrets.
  "src/engine/exchanges": { own: [shared, "src/engine/http"], packages: [] },
  "src/engine/operations": { own: [shared, generated, "src/engine/domain", "src/engine/http"], packages: [] },
  // The file that takes a request through the steps knows every room that has a step.
  "src/engine/http/answer-api.ts": {
    own: [shared, "src/engine/domain", "src/engine/http", "src/engine/overrides", "src/engine/store"],
    packages: [],
  },
  "src/engine/overrides": {
    own: [shared, generated, "src/engine/domain", "src/engine/http", "src/engine/kit.ts", "src/engine/options.ts"],
    packages: [],
  },
  // Services beside the session's, which a kit loads when it is asked for them.
  "src/engine/shop": {
    own: [
      shared,
      generated,
      "src/engine/domain",
      "src/engine/http",
      "src/engine/operations",
      "src/engine/service-module.ts",
    ],
    packages: ["big.js"],
  },
  "src/engine/shop/with-shop.ts": { own: ["src/engine/shop", "src/engine/options.ts"], packages: [] },
  "src/engine/service-module.ts": { own: ["src/engine/http"], packages: [] },
  "src/engine/scenarios": { own: [shared, generated], packages: ["openapi-fetch"] },
  "src/engine/seed": {
    own: [shared, generated, "src/engine/domain", "src/engine/http"],
    packages: ["@noble/hashes"],
  },
  "src/engine/control": {
    own: [
      shared,
      generated,
      "src/engine/clock",
      "src/engine/domain",
      "src/engine/exchanges",
      "src/engine/http",
      "src/engine/overrides/fault.ts",
      "src/engine/overrides/faults.ts",
      "src/engine/overrides/holds.ts",
      "src/engine/scenarios",
      "src/engine/seed",
      "src/engine/store",
    ],
    packages: [],
  },
  // The kit itself and its options: everything of the engine.
  [engine]: { own: [shared, generated, "src/engine/service-module.ts", ...engineRooms], packages: ["@noble/hashes"] },

  // `compose` loads each layer when it is asked for.
  "src/layers": {
    own: [shared, generated, engine, "src/layers/prism/open.ts", "src/layers/validation"],
    packages: ["node:", "yaml"],
  },
  // Requests and answers held to documents, whoever reads these.
  "src/layers/validation": { own: [shared, engine], packages: [] },
  "src/layers/validation/compiled": { own: [shared, generated, engine, "src/layers/validation"], packages: [] },
  "src/layers/prism": {
    own: [shared, generated, engine, "src/layers"],
    packages: ["node:", "yaml", "@stoplight/prism-http"],
  },
  "src/doors": { own: [shared, generated, engine, "src/layers", "src/doors/server/pages"], packages: ["node:"] },
  // What the pages for people load, only when somebody looks at them.
  "src/doors/server/pages": { own: [shared, engine], packages: ["node:", "yaml"] },
  // A page: it reaches the kit by the control plane alone.
  "src/dashboard": { own: [shared, generated, "src/client"], packages: ["openapi-fetch", "preact"] },
  "src/dashboard/vite.config.ts": { own: [], packages: ["node:", "vite"] },

  "src/tools/check": {
    own: [shared, engine, "src/tools/reports"],
    packages: ["node:", "@redocly/openapi-core", "openapi-typescript", "typescript", "yaml"],
  },
  "src/tools/conformance": { own: [shared, "src/engine/domain", "src/engine/exchanges"], packages: [] },
  "src/tools/pact": {
    // The server is the provider where nobody names another one.
    own: [shared, generated, engine, "src/client", "src/doors/server", "src/tools/reports"],
    packages: [
      "node:",
      "@pact-foundation/pact",
      "@pactflow/openapi-pact-comparator",
      "@redocly/openapi-core",
      "openapi-fetch",
      "vitest",
      "yaml",
    ],
  },
  "src/tools/reports": { own: [shared, "src/engine/exchanges"], packages: ["node:", "sarif"] },

  "src/cli/control": { own: [shared, generated, "src/engine/control", "src/cli"], packages: [] },
  "src/cli": {
    own: ["src/cli/control", shared, engine, "src/layers", "src/doors", "src/tools"],
    packages: ["node:", "@redocly/openapi-core", "yaml"],
  },
  "src/index.ts": { own: [shared, engine, "src/layers"], packages: [] },

  "mocks/fixtures": { own: [engine, "src/client"], packages: ["openapi-fetch"] },
  "mocks/msw": { own: [shared, generated, engine], packages: ["msw", "vitest", "node:"] },
  "mocks/playwright": {
    own: [shared, engine, "src/doors/server", "mocks/fixtures", "mocks/msw"],
    packages: ["@playwright/test"],
  },
  "mocks/storybook": { own: [shared, engine, "mocks/msw"], packages: ["msw"] },
  "mocks/vite": { own: [shared, engine, "mocks/msw/browser.ts"], packages: ["msw", "vite"] },
  "mocks/vitest": { own: [engine, "mocks/fixtures", "mocks/msw/unhandled.ts"], packages: ["vitest"] },
  "mocks/demo": {
    own: [generated, engine, "src/client", "src/dashboard", "mocks/msw"],
    packages: ["msw", "vite", "node:"],
  },
};

// What code around a kit may be written in: the compiler holds it to the public types.
import { it } from "vitest";
import { createKit } from "../../src/index.ts";
import { startServer } from "../../src/doors/server/index.ts";
import { compose, type Handler, handlerOf } from "../../src/layers/index.ts";
import { createHandlers } from "../../mocks/msw/handlers.ts";

it("a composed handler fits every door", async () => {
  const composed = await compose(createKit(), { specs: ["a.yaml"], replay: "b.jsonl", validate: "enforce" });
  await startServer(composed);
  createHandlers(composed);
  const fetch: typeof globalThis.fetch = composed.fetch;
  // @ts-expect-error no such mode
  await compose(createKit(), { validate: "strict" });
  // @ts-expect-error no such option
  await compose(createKit(), { spec: ["a.yaml"] });
  // @ts-expect-error a handler alone has no log of violations
  await compose(handlerOf([], createKit().find));
  return fetch;
});

it("a layer is a handler from a look-up whose matches answer", () => {
  const kit = createKit();
  const layer: Handler = handlerOf(kit.paths, (method, path) => {
    const match = kit.find(method, path);
    // @ts-expect-error only a match that is found has a route
    void match.route;
    return { ...match, answer: (request) => match.answer(request) };
  });
  // @ts-expect-error a match has to answer
  handlerOf(kit.paths, () => ({ kind: "unknown-path" }));
  return layer;
});

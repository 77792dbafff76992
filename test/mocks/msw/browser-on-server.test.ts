import { expect, it } from "vitest";
import * as onServer from "../../../mocks/msw/browser-on-server.ts";
import { entryPoints } from "../../../scripts/entry-points.ts";

it("stands in for /browser on a server with every name, and says where to call it", async () => {
  expect(Object.keys(onServer).toSorted()).toEqual(entryPoints().get("./browser")?.values);
  await expect(onServer.mockApi()).rejects.toThrow("call it in an effect");
});

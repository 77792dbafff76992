import type { components } from "../../../spec/generated/control.ts";
import { readJson } from "../inputs/json.ts";
import { controlCommand } from "./control-command.ts";

type Replay = components["schemas"]["HarReplay"];

export const harCommand = controlCommand("har", "replay an HTTP archive (HAR) against a running mock", {
  replay: {
    route: "POST /__kit/har",
    takes: ["FILE"],
    ask: ([file = ""]) => ({ body: readJson("HAR", file) }),
    lines: ({ replayed, skipped, different, differences }: Replay) => [
      ...differences.map(
        ({ entry, method, path, expected, status }) =>
          `entry ${entry}: ${method} ${path}: ${status} instead of ${expected}`,
      ),
      `${replayed} replayed, ${skipped} left out, ${different} different`,
      ...(replayed === 0
        ? ["Nothing was replayed, so the run has failed: no request of it is one that the mock answers"]
        : []),
    ],
    fails: ({ replayed, different }: Replay) => replayed === 0 || different > 0,
  },
});

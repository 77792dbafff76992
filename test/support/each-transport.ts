import { afterAll, beforeAll, describe } from "vitest";
import { ApiUnderTest } from "../../src/tools/conformance/api.ts";
import type { Profile } from "../../src/engine/domain/switches.ts";
import type { KitOptions } from "../../src/engine/options.ts";
import { subjectBehind } from "./subject.ts";
import { type Door, type Transports, transports } from "./transports.ts";

export interface Reached {
  readonly door: Door;
  /** The API in a tenant that no other call has seen. */
  readonly api: () => ApiUnderTest;
}

/** Runs a test body through every door, with one kit each. */
export function eachTransport(
  name: string,
  body: (reached: Reached) => void,
  options: KitOptions = {},
  doors: Transports = transports,
): void {
  const profile: Profile = options.profile ?? "tutorial";
  for (const [transport, open] of Object.entries(doors)) {
    describe(`${name}, ${transport}`, () => {
      let opened: Door | undefined;
      const door = (): Door => {
        if (opened === undefined) throw new Error("The door is not open yet");
        return opened;
      };
      beforeAll(async () => {
        opened = await open(options);
      });
      afterAll(() => opened?.close());
      body({
        get door() {
          return door();
        },
        api: () => new ApiUnderTest(subjectBehind(door(), profile)),
      });
    });
  }
}

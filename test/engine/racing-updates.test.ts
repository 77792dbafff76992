import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ApiUnderTest } from "../../src/tools/conformance/api.ts";
import { subjectBehind } from "../support/subject.ts";
import { type Door, transports } from "../support/transports.ts";

for (const [transport, open] of Object.entries(transports)) {
  describe(`racing updates, ${transport}`, () => {
    let door: Door;
    beforeAll(async () => {
      door = await open();
    });
    afterAll(() => door.close());

    it("of one thousand with the same version exactly one succeeds", async () => {
      const api = new ApiUnderTest(subjectBehind(door, "tutorial"));
      const { token, context } = await api.guestWithCart();
      const manager = await api.serviceToken();
      const { version } = context.metadata;
      const answers = await Promise.all(
        Array.from({ length: 1000 }, (_, racer) =>
          racer % 2 === 0
            ? api.call("PATCH", api.ownPath(), { token, json: { language: `l${racer}`, metadata: { version } } })
            : api.call("PUT", api.managedPath(context.sessionId), {
                token: manager,
                json: { ...context, language: `l${racer}`, metadata: { version } },
              }),
        ),
      );
      const winners = answers.flatMap(({ status }, racer) => (status === 204 ? [racer] : []));
      expect(winners).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(999);
      const after = await api.context(token);
      expect(after.language).toBe(`l${winners[0]}`);
      expect(after.metadata.version).toBe(version + 1);
    });
  });
}

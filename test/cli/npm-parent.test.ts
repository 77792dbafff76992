import { expect, it } from "vitest";
import { managerAbove, type ProcessTable } from "../../src/cli/npm-parent.ts";

/** The processes of a machine, from their IDs; what is not listed cannot be read. */
const tableOf = (listed: Record<number, readonly [command: string, parent: number]>, running: readonly number[] = []) =>
  ({
    read(pid) {
      const found = listed[pid];
      return found === undefined ? undefined : { command: found[0], parent: found[1] };
    },
    isRunning: (pid) => pid in listed || running.includes(pid),
  }) satisfies ProcessTable;

const init = ["/sbin/init\0", 0] as const;
const shell = ["sh\0-c\0node bin/session-context-kit.js start", 7] as const;

it.each([
  ["npm", "npm start\0\0\0"],
  ["npm as a file", "/usr/bin/node\0/usr/lib/node_modules/npm/bin/npm-cli.js\0start"],
  ["pnpm", "node\0/usr/local/bin/pnpm\0start"],
  ["Yarn of the repository", "node\0--require\0./.pnp.cjs\0/home/me/shop/.yarn/releases/yarn-4.1.0.cjs\0start"],
  ["Bun", "bun\0run\0start"],
])("finds %s above the shell", (_name, command) => {
  expect(managerAbove(8, tableOf({ 8: shell, 7: [command, 1], 1: init }))).toBe(7);
});

it("takes no folder and no argument of a shell for a package manager", () => {
  const home = ["sh\0-c\0node /home/ubuntu/npm/shop.js && npm run mock", 7] as const;
  expect(managerAbove(8, tableOf({ 8: home, 7: ["/home/ubuntu/terminal\0", 1], 1: init }))).toBe("none");
});

it("goes no further than a process that is ending: an npm above it is not the one that started this", () => {
  const outer = { 5: ["npm test\0", 1], 1: init } as const;
  expect(managerAbove(8, tableOf({ ...outer, 8: shell, 7: ["", 5] }))).toBe("none");
  expect(managerAbove(8, tableOf({ ...outer, 8: ["", 7], 7: ["npm start\0", 5] }))).toBe("none");
});

it("counts one that has gone in between as gone, and one that is hidden as unknown", () => {
  expect(managerAbove(8, tableOf({ 8: shell }))).toBe("none");
  expect(managerAbove(8, tableOf({ 8: shell }, [7]))).toBe("unknown");
});

it("does not know where no process can be read", () => {
  expect(managerAbove(8, tableOf({}))).toBe("unknown");
});

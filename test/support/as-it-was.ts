// Test files that share a process leave it as they found it: what one replaces for itself would reach those after it.
import http from "node:http";
import { afterAll, beforeAll } from "vitest";

function ofTheProcess(): Record<string, unknown> {
  const { fetch, Request, Response, WebSocket, XMLHttpRequest, Date, setTimeout, setInterval } =
    globalThis as unknown as Record<string, unknown>;
  return {
    fetch,
    Request,
    Response,
    WebSocket,
    XMLHttpRequest,
    Date,
    setTimeout,
    setInterval,
    "http.request": http.request,
    "process.cwd": process.cwd(),
    "console.log": console.log,
    "listeners of signals": process.listeners("SIGTERM").length,
  };
}

let found: Record<string, unknown>;
beforeAll(() => {
  found = ofTheProcess();
});
afterAll(() => {
  const changed = Object.entries(ofTheProcess()).flatMap(([name, value]) => (value === found[name] ? [] : [name]));
  if (changed.length > 0)
    throw new Error(
      `This file has left ${changed.join(", ")} changed for those after it: give them back, or leave the list \`together\` of vitest.config.ts`,
    );
});

export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.MOCK !== "yes") return;
  const { startMock } = await import("session-context-kit/node");
  globalThis.mock ??= startMock();
}

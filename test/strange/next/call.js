export async function call(method, target, init = {}) {
  const response = await fetch(`https://api.emporix.io${target}`, {
    method,
    cache: "no-store",
    // React answers equal requests of one rendering from its memory, but for those with a signal.
    signal: AbortSignal.timeout(60_000),
    ...init,
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

export const advance = (by) => globalThis.mock.kit.control.clock.advance(by);

/** What fake timers of Jest do to a kit: set or advanced, they move it, and real ones bring it back. */
export async function fakeTimersMoveTheKit(jest, kit) {
  const ask = async (target, token) => {
    const headers = new Headers(token === undefined ? [] : [["authorization", `Bearer ${token}`]]);
    return await fetch(`https://api.emporix.io${target}`, { headers });
  };
  const logIn = async () => {
    const answer = await ask("/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop");
    return (await answer.json()).access_token;
  };
  const isExpired = async (token) => (await ask("/session-context/acme/me/context", token)).status === 401;
  // Requests need what runs at once.
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate"] });
  try {
    jest.setSystemTime(new Date("2024-02-02T08:00:00Z"));
    const set = await logIn();
    expect(kit.control.clock.now().toISOString().slice(0, 16)).toBe("2024-02-02T08:00");
    expect(await isExpired(set)).toBe(false);
    jest.setSystemTime(new Date("2024-02-02T09:01:00Z"));
    expect(await isExpired(set)).toBe(true);
    const advanced = await logIn();
    jest.advanceTimersByTime(61 * 60_000);
    expect(await isExpired(advanced)).toBe(true);
  } finally {
    jest.useRealTimers();
  }
  expect(Math.abs(kit.control.clock.now().getTime() - Date.now())).toBeLessThan(60_000);
}

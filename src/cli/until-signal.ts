/** How often to look whether npm is still there, in milliseconds. */
const npmWatch = 250;

/**
 * Resolves at the first SIGINT or SIGTERM; a second one ends the process at once. npm hands a signal to the shell between
 * it and us, which ends without telling us: under npm a parent that is gone counts as a signal.
 */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    const { ppid } = process;
    const watch =
      process.env["npm_lifecycle_event"] === undefined
        ? undefined
        : setInterval(() => {
            if (process.ppid !== ppid) stop();
          }, npmWatch);
    const stop = (): void => {
      clearInterval(watch);
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
      resolve();
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
  });
}

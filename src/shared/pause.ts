/** Lets everything else have its turn. Not a timer: test runners replace those. */
export async function pause(): Promise<void> {
  if (typeof MessageChannel === "undefined") return;
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.addEventListener("message", resolve, { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
  // An open port keeps Node alive.
  port1.close();
}

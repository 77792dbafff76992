import type { KitEvent } from "./kit-event.ts";

/** How long nothing is sent before a sign of life is, in milliseconds: what stands between may close a silent connection. */
const heartbeat = 15_000;

const utf8 = new TextEncoder();

/** Events as a page's `EventSource` reads them. Nothing is taken from the source before it can be sent. */
export function serverSent(events: ReadableStream<KitEvent>): ReadableStream<Uint8Array> {
  const reader = events.getReader();
  let next: ReturnType<typeof reader.read> | undefined;
  let hasBegun = false;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (!hasBegun) {
          hasBegun = true;
          // Whoever listens knows now that it does.
          return controller.enqueue(utf8.encode("retry: 1000\n\n"));
        }
        next ??= reader.read();
        const result = await unlessLate(next);
        if (result === "late") return controller.enqueue(utf8.encode(": still here\n\n"));
        next = undefined;
        if (result.done) controller.close();
        else controller.enqueue(utf8.encode(`event: ${result.value.kind}\ndata: ${JSON.stringify(result.value)}\n\n`));
      },
      cancel: async () => await reader.cancel(),
    },
    { highWaterMark: 0 },
  );
}

async function unlessLate<Value>(work: Promise<Value>): Promise<Value | "late"> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), heartbeat);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

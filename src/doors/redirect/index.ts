// A preload: `node --import session-context-kit/redirect app.js`.
import { redirect } from "./redirect.ts";
import { readRedirection } from "./redirection.ts";

const marked = globalThis as { sessionContextKitRedirects?: boolean };

// The preload of a process that a framework preloads again is the same one.
if (marked.sessionContextKitRedirects !== true) {
  marked.sessionContextKitRedirects = true;
  const redirection = readRedirection(process.env);
  redirect(redirection);
  console.error(
    `session-context-kit/redirect: calls to ${[...redirection.from].join(", ")} go to ${redirection.mock.href}`,
  );
}

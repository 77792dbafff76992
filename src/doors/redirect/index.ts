// A preload: `node --import session-context-kit/redirect app.js`.
import { exitCodeOf, KitError } from "../../shared/errors.ts";
import { redirect } from "./redirect.ts";
import { readRedirection } from "./redirection.ts";

const marked = globalThis as { sessionContextKitRedirects?: boolean };

// The preload of a process that a framework preloads again is the same one.
if (marked.sessionContextKitRedirects !== true) {
  marked.sessionContextKitRedirects = true;
  try {
    const redirection = readRedirection(process.env);
    redirect(redirection);
    say(`calls to ${[...redirection.from].join(", ")} go to ${redirection.mock.href}`);
  } catch (error) {
    if (!(error instanceof KitError)) throw error;
    // A stack of minified code would hide what to do, and the app must not start without its mock.
    say(error.message);
    process.exit(exitCodeOf(error));
  }
}

function say(message: string): void {
  console.error(`session-context-kit/redirect: ${message}`);
}

import { createContext, type ComponentChildren } from "preact";
import { useCallback, useContext, useMemo, useRef, useState } from "preact/hooks";

interface Message {
  readonly text: string;
  readonly isError: boolean;
}

/** Says in one line what an action came to: screen readers read it out. */
export interface Feedback {
  readonly say: (text: string) => void;
  /** Runs an action; says what it resolves with, or why it failed. */
  readonly run: (action: () => Promise<string | undefined>) => void;
}

const FeedbackContext = createContext<Feedback | undefined>(undefined);

export function useFeedback(): Feedback {
  const feedback = useContext(FeedbackContext);
  if (feedback === undefined) throw new Error("There is no FeedbackArea around this");
  return feedback;
}

/** How long a message stays, in milliseconds. */
const shown = 8000;

export function FeedbackArea({ children }: { readonly children: ComponentChildren }) {
  const [message, setMessage] = useState<Message>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = useCallback((text: string, isError: boolean) => {
    clearTimeout(timer.current);
    setMessage({ text, isError });
    // What went wrong stays until the next message.
    if (!isError) timer.current = setTimeout(() => setMessage(undefined), shown);
  }, []);
  const feedback = useMemo<Feedback>(
    () => ({
      say: (text) => show(text, false),
      run(action) {
        action().then(
          (text) => text !== undefined && show(text, false),
          (error: unknown) => show(error instanceof Error ? error.message : String(error), true),
        );
      },
    }),
    [show],
  );
  return (
    <FeedbackContext.Provider value={feedback}>
      {children}
      <div class={`feedback ${message?.isError ? "is-error" : ""}`} role="status" aria-live="polite">
        {message !== undefined && (
          <>
            <span>{message.text}</span>
            <button type="button" class="plain" onClick={() => setMessage(undefined)}>
              Close
            </button>
          </>
        )}
      </div>
    </FeedbackContext.Provider>
  );
}

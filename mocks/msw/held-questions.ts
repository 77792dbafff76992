import { isSameScript } from "./control-page.ts";

/** What MSW's worker asks a page: how to answer a request. */
interface Question {
  readonly type?: string;
}

/**
 * Holds what a new worker asks the page until MSW listens to it. MSW ignores a worker that it was not started with: the page's
 * request would never be answered, and no later worker could take over from one that waits.
 */
export class HeldQuestions {
  #isHolding = false;
  #isWatching = false;
  #held: MessageEvent<Question>[] = [];
  /** The worker that MSW listens to. */
  #listened: ServiceWorker | undefined;

  /** Holds all questions from now on. To be called before MSW listens: what comes first decides. */
  hold(): void {
    this.#isHolding = true;
    if (this.#isWatching) return;
    this.#isWatching = true;
    const { serviceWorker } = navigator;
    serviceWorker.addEventListener("message", (event: MessageEvent<Question>) => {
      // What is delivered later does not come from the browser.
      if (event.data.type !== "REQUEST" || !event.isTrusted) return;
      const isOther = this.#listened !== undefined && event.source !== this.#listened;
      if (!this.#isHolding && !isOther) return;
      event.stopImmediatePropagation();
      this.#held.push(event);
    });
    serviceWorker.addEventListener("controllerchange", () => {
      const { controller } = serviceWorker;
      const isNext = controller !== this.#listened && isSameScript(controller?.scriptURL, this.#listened?.scriptURL);
      // Until it knows that this page mocks, a new worker lets the page's requests out.
      if (isNext) controller?.postMessage("MOCK_ACTIVATE", []);
    });
  }

  /** Lets MSW answer, which listens to this worker now. */
  deliverTo(worker: ServiceWorker): void {
    this.#isHolding = false;
    this.#listened = worker;
    for (const { data, ports } of this.#held.splice(0))
      navigator.serviceWorker.dispatchEvent(new MessageEvent("message", { data, ports: [...ports], source: worker }));
  }

  /** Lets the requests fail: the page is not mocked. */
  refuse(): void {
    this.#isHolding = false;
    this.#listened = undefined;
    for (const { ports } of this.#held.splice(0)) ports[0]?.postMessage({ error: "The API is not mocked" });
  }
}

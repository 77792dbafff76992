/** A step from one state to the next. */
type Transition<State> = (from: State) => Promise<State>;

/**
 * Leads to the state that was asked for last, whatever the order and overlap of the calls: one transition at a time, and
 * those that were overtaken before they began are left out.
 */
export class Settling<State> {
  #state: State;
  #goal: Transition<State> | undefined;
  #settled: Promise<State> | undefined;

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  /** Whether a transition is under way. */
  get isSettling(): boolean {
    return this.#settled !== undefined;
  }

  /** Resolves with the state that the last call led to; rejects when that failed. */
  to(goal: Transition<State>): Promise<State> {
    this.#goal = goal;
    this.#settled ??= this.#run();
    return this.#settled;
  }

  async #run(): Promise<State> {
    for (;;) {
      const goal = this.#goal;
      if (goal === undefined) return this.#state;
      try {
        this.#state = await goal(this.#state);
      } catch (error) {
        // The failure of a transition that was overtaken is nobody's any more.
        if (goal === this.#goal) {
          this.#settled = undefined;
          throw error;
        }
      }
      if (goal === this.#goal) {
        this.#settled = undefined;
        return this.#state;
      }
    }
  }
}

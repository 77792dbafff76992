import { relative } from "node:path";

/** What a contract has to know of the test file that it is written in. */
export interface TestFile {
  /** Relative to the working directory, with forward slashes. */
  readonly name: string;
  /** Only some tests were asked for (`vitest -t`): what they say is not all that the file has to say. */
  readonly isFiltered: boolean;
  /** Calls back when the file's tests are over, and says whether all of them ran and passed. */
  readonly atEnd: (work: (isComplete: boolean) => void) => void;
}

/** The part of Vitest's worker that is used. */
interface VitestWorker {
  readonly filepath?: string;
  readonly config?: { readonly testNamePattern?: unknown };
}

interface Task {
  readonly mode: string;
  readonly result?: { readonly state?: string };
  readonly tasks?: readonly Task[];
}

/** The test file that is running; undefined where no Vitest is, or a test runs already. */
export async function currentTestFile(): Promise<TestFile | undefined> {
  const worker = Reflect.get(globalThis, "__vitest_worker__") as VitestWorker | undefined;
  if (worker?.filepath === undefined) return undefined;
  const { afterAll, expect } = await import("vitest");
  // Within a test it is too late for a hook at the end of the file.
  if (expect.getState().currentTestName !== undefined) return undefined;
  return {
    name: relative(process.cwd(), worker.filepath).replaceAll("\\", "/"),
    isFiltered: worker.config?.testNamePattern !== undefined && worker.config.testNamePattern !== null,
    // Vitest reads the names of the fixtures in the first parameter, and takes no other form of it.
    // oxlint-disable-next-line no-empty-pattern
    atEnd: (work) => afterAll(({}, file) => work(isComplete(file as unknown as Task))),
  };
}

function isComplete({ mode, result, tasks }: Task): boolean {
  if (tasks !== undefined) return tasks.every(isComplete);
  return mode === "run" && result?.state === "pass";
}

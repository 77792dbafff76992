import { join } from "node:path";
import { openStateFiles } from "../../../src/engine/store/file/file-storage.ts";
import { createKit, type Kit } from "../../../src/engine/kit.ts";
import type { Profile } from "../../../src/engine/domain/switches.ts";
import { FailingFiles } from "../failing-files.ts";
import { guardResponse } from "../spec-guard.ts";

export interface Answered {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- the model says what it expects of it
  readonly body: any;
  /** For messages. */
  readonly request: string;
}

export interface Call {
  readonly token?: string | undefined;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** When everything begins, by the real clock, which stands still. */
export const begin = Date.UTC(2026, 2, 1, 9, 30);

/** The mock with its state in files that can be made to fail, closed and opened again. */
export class ModelledApi {
  readonly #files = new FailingFiles();
  readonly #file: string;
  readonly #options: { readonly profile: Profile; readonly doubleOptIn: boolean };
  #kit: Kit | undefined;

  constructor(folder: string, options: { readonly profile: Profile; readonly doubleOptIn: boolean }) {
    this.#file = join(folder, "state.json");
    this.#options = options;
  }

  get kit(): Kit {
    if (this.#kit === undefined) throw new Error("The mock is not open yet");
    return this.#kit;
  }

  async open(): Promise<void> {
    const storage = await openStateFiles(this.#file, {}, this.#files, { smallest: 20_000, largest: 40_000 });
    this.#kit = createKit({ ...this.#options, storage, now: () => begin, onHint: () => undefined });
  }

  async restart(): Promise<void> {
    await this.kit.close();
    await this.open();
  }

  fail(isFailing: boolean): void {
    this.#files.room = isFailing ? 0 : Infinity;
  }

  async send(method: string, target: string, { token, json, form, headers }: Call = {}): Promise<Answered> {
    const type = form === undefined ? "application/json" : "application/x-www-form-urlencoded";
    const body =
      form === undefined
        ? json === undefined
          ? undefined
          : JSON.stringify(json)
        : new URLSearchParams(form).toString();
    const response = await this.kit.fetch(`https://api.emporix.io${target}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { "content-type": type }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    // A change that could not be kept is no answer of the API: any operation may give it.
    if (response.status !== 503) await guardResponse(method, target, response);
    const text = await response.text();
    return {
      status: response.status,
      body: text === "" ? undefined : (JSON.parse(text) as unknown),
      request: `${method} ${target}`,
    };
  }
}

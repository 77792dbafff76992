import { checkNames, checkWord } from "../../shared/named-options.ts";
import { invalidOption } from "../../shared/errors.ts";
import { type Profile, profiles as ownProfiles } from "../../engine/domain/switches.ts";
import type { InteractionFilter } from "./filter.ts";
import type { PublishOptions } from "./publish.ts";
import type { BrokerOptions } from "./source/broker.ts";
import type { Access } from "./source/download.ts";
import type { MessageHandlers, StateHandlers } from "./callbacks.ts";

export interface VerifyOptions {
  /** Files, folders (with their subfolders) and URLs, also of a broker's lists. */
  readonly pacts?: readonly string[];
  /** The pacts of a provider that a broker chooses. */
  readonly broker?: BrokerOptions;
  /** Publishes the results of the broker's pacts; only with a provider at `baseUrl` that is no mock. */
  readonly publish?: PublishOptions;
  /** Which interactions of them; all by default. */
  readonly only?: InteractionFilter;
  /** Compares with API descriptions and asks no provider: the kit's own (`true`), or files (OpenAPI or AsyncAPI). */
  readonly spec?: true | readonly (string | true)[];
  /** The provider, as `http://127.0.0.1:3000`; without it the mock itself, in each of `profiles` (`tutorial`). */
  readonly baseUrl?: string | undefined;
  readonly profiles?: readonly Profile[];
  /** The provider's state-change endpoint. Without it and `states` it is that of a mock, below `baseUrl`. */
  readonly stateUrl?: string | undefined;
  /** The provider's states as functions. */
  readonly states?: StateHandlers;
  /** Where the provider is asked for messages, by a POST of their description. */
  readonly messageUrl?: string | undefined;
  /** The provider's messages as functions. */
  readonly messages?: MessageHandlers;
  /** Headers that every request to the provider has besides its own, as a gateway asks for. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How long a request, or the change of a state, may take, in milliseconds; 30,000 by default. */
  readonly timeout?: number | undefined;
  /** Warnings, and what was not tried or not compared, are failures. */
  readonly strict?: boolean;
  /** What brokers are shown at the URLs of `pacts`. */
  readonly access?: Access;
  /** Pact's own account goes to standard error. */
  readonly verbose?: boolean;
}

type Names<Options> = Readonly<Record<keyof Options, true>>;

const names: Names<VerifyOptions> = {
  pacts: true,
  broker: true,
  publish: true,
  only: true,
  spec: true,
  baseUrl: true,
  profiles: true,
  stateUrl: true,
  states: true,
  messageUrl: true,
  messages: true,
  headers: true,
  timeout: true,
  strict: true,
  access: true,
  verbose: true,
};
const ofBroker: Names<BrokerOptions> = {
  url: true,
  provider: true,
  selectors: true,
  pending: true,
  wipSince: true,
  providerBranch: true,
};
const ofPublish: Names<PublishOptions> = { providerVersion: true, providerBranch: true, buildUrl: true };
const ofFilter: Names<InteractionFilter> = { consumers: true, descriptions: true, states: true };
const ofAccess: Names<Access> = { token: true, basic: true };

/** @throws KitError `OPTION_INVALID` for what has no effect: a misspelt option, a text in place of a list, or options that exclude each other */
export function checkVerifyOptions(options: VerifyOptions): void {
  checkNames(options, Object.keys(names));
  const { spec, baseUrl, stateUrl, states, profiles, messageUrl, messages, publish, broker, only, access } = options;
  for (const [given, known] of [
    [broker, ofBroker],
    [publish, ofPublish],
    [only, ofFilter],
    [access, ofAccess],
    [access?.basic, { name: true, password: true }],
  ] as const)
    if (given !== undefined) checkNames(given, Object.keys(known));
  const { consumers, descriptions, states: ofStates } = only ?? {};
  const lists = { pacts: options.pacts, profiles, consumers, descriptions, states: ofStates };
  for (const [name, list] of Object.entries(lists))
    if (list !== undefined && !Array.isArray(list)) throw invalidOption(`${name} must be a list`);
  for (const profile of profiles ?? []) checkWord("profiles", Object.keys(ownProfiles), profile);
  if (broker?.wipSince !== undefined && (broker.providerBranch ?? publish?.providerBranch) === undefined)
    throw invalidOption("wipSince goes with providerBranch: a broker knows of no work in progress without one");
  if (publish !== undefined && (baseUrl === undefined || broker === undefined))
    throw invalidOption(
      "Results are published for a provider at baseUrl and the pacts of a broker: what a mock held is not its word",
    );
  if (publish !== undefined && Object.values(only ?? {}).some((filter) => filter !== undefined))
    throw invalidOption("Results of some interactions only are not published: leave the filters out");
  if (spec !== undefined && (baseUrl ?? stateUrl ?? states ?? profiles ?? messageUrl ?? messages) !== undefined)
    throw invalidOption("A comparison asks no provider: leave out baseUrl, stateUrl, states, profiles and messages");
  if (baseUrl === undefined && (stateUrl ?? states) !== undefined)
    throw invalidOption("States of your own go with a provider of your own: give baseUrl as well");
  if (baseUrl !== undefined && profiles !== undefined)
    throw invalidOption("profiles are the mock's: leave baseUrl out");
  if (stateUrl !== undefined && states !== undefined) throw invalidOption("Give stateUrl or states, not both");
  if (messageUrl !== undefined && messages !== undefined) throw invalidOption("Give messageUrl or messages, not both");
}

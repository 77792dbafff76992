export { type Consumer, type Contract, type ContractOptions, contractOf } from "./contract.ts";
export { type Describing, type GivenState, type Interaction, interaction, type Sending } from "./interaction.ts";
export {
  arrayContains,
  boolean,
  eachKey,
  eachLike,
  eachValue,
  exactly,
  type Injected,
  integer,
  like,
  type Matching,
  nothing,
  number,
  type Sent,
  someText,
  type Template,
  text,
  timestamp,
  uuid,
} from "./matchers.ts";
export type { ScenarioName, ScenarioParameters, ScenarioValues } from "../../engine/scenarios/catalogue.ts";
export type { MessageHandlers, SentMessage, StateHandlers } from "./callbacks.ts";
export type { InteractionFilter } from "./filter.ts";
export type { InteractionResult } from "./verification/result.ts";
export { type Verification, verify } from "./verify.ts";
export type { VerifyOptions } from "./verify-options.ts";

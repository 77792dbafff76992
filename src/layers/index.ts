export type { InvalidExchange } from "../engine/control/violation-log.ts";
export type { Violation } from "../engine/http/violation.ts";
export { type Answerer, type Found, type Handler, handlerOf, type Match } from "../engine/http/handler.ts";
export type { WireReply, WireRequest } from "../engine/http/wire.ts";
export type { DocumentMockOptions } from "./document-mock-options.ts";
export { openDocuments } from "./open-documents.ts";
export { type ComposableKit, compose, type ComposedHandler, type ComposeOptions } from "./compose.ts";

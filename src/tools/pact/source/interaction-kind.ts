export type InteractionKind = "asynchronous message" | "HTTP" | "synchronous message";

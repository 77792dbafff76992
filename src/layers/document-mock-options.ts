/** What documents may refer to. */
export interface ReferenceOptions {
  /** Follows references to what is outside of a document's folder, which may then be read in the mock's answers. */
  readonly allowRefs?: boolean;
}

/** How the operations of further documents are mocked. */
export interface DocumentMockOptions extends ReferenceOptions {
  /** Makes answers up from the schemas, in place of giving the documents' examples. */
  readonly dynamic?: boolean;
  /** The same seed makes up the same answers. */
  readonly seed?: string | undefined;
  /** Sends the requests that a document declares as callbacks. */
  readonly callbacks?: boolean;
}

import { operations as shopOperations } from "../../../spec/generated/shop-operations.ts";
import { beside, type Handler } from "../../engine/http/handler.ts";
import type { DocumentContract } from "../validation/contract.ts";
import { prismContract } from "./contract.ts";
import { defined } from "../../shared/defined.ts";
import { ownFile } from "../../shared/files.ts";
import { readDocument } from "./document.ts";
import { loadPrism } from "./load.ts";
import type { DocumentMockOptions, ReferenceOptions } from "../document-mock-options.ts";
import { mockOf } from "./mock.ts";

/** What Prism adds to a service. */
export interface Layers {
  /** The operations of further documents, as Prism mocks them, beside the service; the service's own win. */
  withMocks(service: Handler): Handler;
  /** What the further documents say. */
  readonly contract: DocumentContract;
  /** The same with the kit's own document, as Prism reads it. */
  readonly withOwn: () => Promise<DocumentContract>;
}

/**
 * Loads Prism and reads further OpenAPI documents.
 *
 * @throws KitError `PEER_MISSING` or `SPEC_UNREADABLE`
 */
export async function openLayers(specs: readonly string[], mock: DocumentMockOptions = {}): Promise<Layers> {
  const prism = await loadPrism();
  const documents = await Promise.all(specs.map((file) => readDocument(prism, file, mock)));
  return {
    withMocks(service) {
      if (documents.length === 0) return service;
      const mocks = mockOf(prism, documents, mock);
      return { ...withDocuments(service, mocks), ...defined({ operationIds: mocks.operationIds }) };
    },
    contract: prismContract(prism, documents),
    withOwn: async () =>
      prismContract(prism, [await prism.getHttpOperationsFromSpec(ownFile("spec/openapi.yaml")), ...documents]),
  };
}

/**
 * Documents beside the kit. The session's operations win over a document's; the document of a user wins over the shop's, which
 * the kit brings along without being asked.
 */
function withDocuments(kit: Handler, documents: Handler): Handler {
  return beside(kit, documents, (route) => Object.hasOwn(shopOperations, route));
}

/**
 * OpenAPI documents as Prism mocks them.
 *
 * @throws KitError `PEER_MISSING` or `SPEC_UNREADABLE`
 */
export async function openServices(specs: readonly string[], mock: DocumentMockOptions): Promise<Handler> {
  const prism = await loadPrism();
  return mockOf(prism, await Promise.all(specs.map((file) => readDocument(prism, file, mock))), mock);
}

/** Documents as a contract, and as a mock of their operations. */
export interface OpenedContract {
  readonly contract: DocumentContract;
  readonly mock: () => Handler;
}

/**
 * The contract of documents; of the kit's own without any.
 *
 * @throws KitError `PEER_MISSING` or `SPEC_UNREADABLE`
 */
export async function openContract(
  specs: readonly string[],
  references: ReferenceOptions = {},
): Promise<OpenedContract> {
  const prism = await loadPrism();
  const files = specs.length === 0 ? [ownFile("spec/openapi.yaml")] : specs;
  const documents = await Promise.all(files.map((file) => readDocument(prism, file, references)));
  return { contract: prismContract(prism, documents), mock: () => mockOf(prism, documents) };
}

import { answerSchemas } from "../../../../spec/generated/answers.ts";
import { operations } from "../../../../spec/generated/operations.ts";
import { requestSchemas } from "../../../../spec/generated/requests.ts";
import type { OperationInfo } from "../../../engine/http/operation.ts";
import type { AnswerSchemas, RequestSchemas } from "../../../engine/http/schema/request-schema.ts";
import { once } from "../../../shared/once.ts";
import type { DocumentContract, DocumentedOperation } from "../contract.ts";
import { OperationIndex, type PlacedOperation } from "../operation-index.ts";
import { findersOf } from "./findings.ts";
import { requestJudge } from "./judged-request.ts";
import { responseJudge } from "./judged-response.ts";

/** What is generated of a document. */
interface Generated {
  readonly operations: Readonly<Record<string, OperationInfo>>;
  readonly requests: RequestSchemas;
  readonly answers: AnswerSchemas;
}

/**
 * The kit's own document as a contract. Its judges are functions that are made of generated schemas, each when its operation is
 * first used.
 */
export function ownContract(): DocumentContract {
  return compiledContract({ operations, requests: requestSchemas, answers: answerSchemas });
}

function compiledContract(generated: Generated): DocumentContract {
  const { requests, answers } = generated;
  const requestFinder = findersOf(requests.definitions);
  const answerFinder = findersOf(answers.definitions);
  const byRoute = new Map(
    Object.entries(generated.operations).map(([route, info]) => {
      const [method = "", path = ""] = route.split(" ");
      const judgeRequest = once(() => requestJudge(path, info, requests, requestFinder));
      const judgeResponse = once(() => responseJudge(info.operationId, answers, answerFinder));
      const operation: DocumentedOperation & PlacedOperation = {
        id: info.operationId,
        method,
        path,
        requestViolations: (request) => judgeRequest()(request),
        responseViolations: (request, response) => judgeResponse()(response, request.method === "HEAD"),
      };
      return [route, operation];
    }),
  );
  // Nearly every request comes with its route.
  const index = once(() => new OperationIndex([[...byRoute.values()]]));
  return {
    find: (method, path) => index().find(method, path),
    at: (route) => byRoute.get(route),
    statuses: new Map([...byRoute].map(([route, { id }]) => [route, Object.keys(answers.answers[id] ?? {})])),
  };
}

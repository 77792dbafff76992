// Generated from the spec by `npm run generate`. Do not edit.
export type Route =
  | "GET /__kit/health"
  | "GET /__kit/clock"
  | "POST /__kit/clock/advance"
  | "POST /__kit/clock/set"
  | "POST /__kit/clock/freeze"
  | "POST /__kit/clock/resume"
  | "POST /__kit/clock/rate"
  | "GET /__kit/faults"
  | "POST /__kit/faults"
  | "DELETE /__kit/faults"
  | "DELETE /__kit/faults/{id}"
  | "GET /__kit/mails"
  | "GET /__kit/violations"
  | "DELETE /__kit/violations"
  | "GET /__kit/scenarios"
  | "POST /__kit/scenarios"
  | "POST /__kit/scenarios/{name}"
  | "POST /__kit/reset"
;

export const operations = {
  "GET /__kit/health": {"operationId":"getHealth","service":"control","security":[],"query":[],"body":[]},
  "GET /__kit/clock": {"operationId":"getClock","service":"control","security":[],"query":["tenant"],"body":[]},
  "POST /__kit/clock/advance": {"operationId":"advanceClock","service":"control","security":[],"query":["tenant"],"body":["application/json"]},
  "POST /__kit/clock/set": {"operationId":"setClock","service":"control","security":[],"query":["tenant"],"body":["application/json"]},
  "POST /__kit/clock/freeze": {"operationId":"freezeClock","service":"control","security":[],"query":["tenant"],"body":[]},
  "POST /__kit/clock/resume": {"operationId":"resumeClock","service":"control","security":[],"query":["tenant"],"body":[]},
  "POST /__kit/clock/rate": {"operationId":"rateClock","service":"control","security":[],"query":["tenant"],"body":["application/json"]},
  "GET /__kit/faults": {"operationId":"listFaults","service":"control","security":[],"query":["tenant"],"body":[]},
  "POST /__kit/faults": {"operationId":"addFault","service":"control","security":[],"query":[],"body":["application/json"]},
  "DELETE /__kit/faults": {"operationId":"clearFaults","service":"control","security":[],"query":["tenant"],"body":[]},
  "DELETE /__kit/faults/{id}": {"operationId":"removeFault","service":"control","security":[],"query":[],"body":[]},
  "GET /__kit/mails": {"operationId":"listMails","service":"control","security":[],"query":["tenant"],"body":[]},
  "GET /__kit/violations": {"operationId":"listViolations","service":"control","security":[],"query":["tenant"],"body":[]},
  "DELETE /__kit/violations": {"operationId":"clearViolations","service":"control","security":[],"query":["tenant"],"body":[]},
  "GET /__kit/scenarios": {"operationId":"listScenarios","service":"control","security":[],"query":[],"body":[]},
  "POST /__kit/scenarios": {"operationId":"changeState","service":"control","security":[],"query":[],"body":["application/json"]},
  "POST /__kit/scenarios/{name}": {"operationId":"runScenario","service":"control","security":[],"query":[],"body":["application/json"],"bodyOptional":true},
  "POST /__kit/reset": {"operationId":"reset","service":"control","security":[],"query":["tenant"],"body":[]},
} as const;

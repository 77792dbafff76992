import { json } from "node:stream/consumers";
import { listen } from "./pacts.ts";

/** A pact that the broker chooses, and what it says of it. */
export interface BrokerPact {
  readonly pact: object;
  readonly pending?: boolean;
  readonly notice?: string;
}

export interface BrokerRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** A server that speaks as a Pact Broker does: HAL, with templated links. Returns its address and what it was asked. */
export async function fakeBroker(pacts: readonly BrokerPact[]) {
  const requests: BrokerRequest[] = [];
  const link = (path: string, more: object = {}) => ({ href: `${url}${path}`, ...more });
  const answers: Readonly<Record<string, () => object>> = {
    "GET /": () => ({
      _links: {
        self: link("/"),
        "pb:provider-pacts-for-verification": link("/pacts/provider/{provider}/for-verification", { templated: true }),
        "pb:pacticipant-branch-version": link("/pacticipants/{pacticipant}/branches/{branch}/versions/{version}", {
          templated: true,
        }),
      },
    }),
    "POST /pacts/provider/cart/for-verification": () => ({
      _embedded: {
        pacts: pacts.map(({ pending = false, notice = "chosen" }, at) => ({
          shortDescription: "latest from main",
          verificationProperties: { pending, notices: [{ when: "before_verification", text: notice }] },
          _links: { self: link(`/pacts/${at}`) },
        })),
      },
    }),
    "PUT /pacticipants/cart/branches/main/versions/abc": () => ({}),
  };
  const url = await listen((request, response) => {
    const { method = "", url: path = "", headers } = request;
    void (method === "GET" ? Promise.resolve(undefined) : json(request)).then((body) => {
      requests.push({ method, path, authorization: headers.authorization, body });
      const pact = /^GET \/pacts\/(\d+)$/.exec(`${method} ${path}`)?.[1];
      const answer =
        pact !== undefined
          ? {
              ...pacts[Number(pact)]?.pact,
              _links: {
                "pb:consumer-version": link("/v", { name: "1.2.3" }),
                "pb:publish-verification-results": link(`/results/${pact}`),
              },
            }
          : path.startsWith("/results/")
            ? {}
            : answers[`${method} ${path}`]?.();
      response
        .writeHead(answer === undefined ? 404 : 200, { "content-type": "application/hal+json" })
        .end(JSON.stringify(answer ?? { error: "not found" }));
    });
  });
  return { url, requests };
}

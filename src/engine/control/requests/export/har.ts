import { version } from "../../../../shared/version.ts";
import type { LoggedMessage, LoggedRequest } from "../logged-request.ts";

/** HTTP Archive 1.2, as browsers and other tools read it. */
export function httpArchive(requests: readonly LoggedRequest[]): string {
  const creator = { name: "Session Context Kit", version };
  return JSON.stringify(
    { log: { version: "1.2", creator, entries: requests.map((request) => entryOf(request)) } },
    null,
    2,
  );
}

function entryOf(logged: LoggedRequest) {
  const { at, method, path, query, status = 0, milliseconds = 0, why, request, response } = logged;
  const host = request.headers["host"];
  const origin = host === undefined ? "https://api.emporix.io" : `http://${host}`;
  const common = { httpVersion: "HTTP/1.1", cookies: [], headersSize: -1 };
  return {
    startedDateTime: at,
    time: milliseconds,
    request: {
      ...common,
      method,
      url: `${origin}${path}${query === undefined ? "" : `?${query}`}`,
      headers: headersOf(request),
      queryString: [...new URLSearchParams(query)].map(([name, value]) => ({ name, value })),
      ...(request.body === undefined
        ? {}
        : { postData: { mimeType: request.headers["content-type"] ?? "", text: bodyText(request) } }),
      bodySize: request.size,
    },
    response: {
      ...common,
      status,
      statusText: "",
      headers: response === undefined ? [] : headersOf(response),
      content: {
        size: response?.size ?? 0,
        mimeType: response?.headers["content-type"] ?? "",
        ...(response?.body === undefined ? {} : { text: bodyText(response) }),
        ...(response?.bodyEncoding === "base64" ? { encoding: "base64" } : {}),
      },
      redirectURL: response?.headers["location"] ?? "",
      bodySize: response?.size ?? -1,
    },
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
    ...(why === undefined ? {} : { comment: why }),
  };
}

function headersOf({ headers }: LoggedMessage): { readonly name: string; readonly value: string }[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}

function bodyText({ body, headers, bodyEncoding }: LoggedMessage): string {
  const isText =
    typeof body === "string" && (bodyEncoding !== undefined || !/json/i.test(headers["content-type"] ?? ""));
  return isText ? body : JSON.stringify(body);
}

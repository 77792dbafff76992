/** A part of a multipart body. */
export interface BodyPart {
  readonly name: string;
  readonly isFile: boolean;
  /** Their names, in lower case. */
  readonly headers: readonly string[];
  readonly type: string | undefined;
  readonly text: string;
}

/** The parts of a body, by its boundary; undefined if it has none that are understood. */
export function partsIn(text: string, type: string): BodyPart[] | undefined {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type)?.slice(1).find(Boolean);
  const lines = `\r\n${text}`.replaceAll(/\r?\n/g, "\r\n");
  if (boundary === undefined || !lines.includes(`\r\n--${boundary}`)) return undefined;
  const [, ...written] = lines.split(`\r\n--${boundary}`);
  return written.filter((part) => !part.startsWith("--")).map(partOf);
}

function partOf(written: string): BodyPart {
  const [head = "", ...body] = written.split("\r\n\r\n");
  const headers = new Map(
    head.split("\r\n").flatMap((line): [string, string][] => {
      const colon = line.indexOf(":");
      return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
    }),
  );
  const disposition = headers.get("content-disposition") ?? "";
  const [quoted, bare] = /(?:;|^)\s*name=(?:"([^"]*)"|([^\s;"]+))/i.exec(disposition)?.slice(1) ?? [];
  return {
    name: quoted ?? bare ?? "",
    isFile: /;\s*filename\*?=/i.test(disposition),
    headers: [...headers.keys()],
    type: headers.get("content-type"),
    text: body.join("\r\n\r\n"),
  };
}

/** A media type without what says nothing: the charset of a text that is UTF-8 anyway. */
export function normalized(type: string): string {
  const [name = "", ...parameters] = type
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const kept = parameters.filter((parameter) => !/^charset="?utf-8"?$/.test(parameter) && parameter !== "");
  return [name, ...kept.toSorted()].join(";");
}

/** Whether a range has a media type in it: all of them, `text/*`, `application/*+json`, or the type without parameters, which is in UTF-8. */
export function covers(range: string, type: string): boolean {
  if (range === type || range === "*/*") return true;
  const [name = ""] = type.split(";");
  const [start, suffix] = range.split("/*+");
  if (start !== undefined && suffix !== undefined) return name.startsWith(`${start}/`) && name.endsWith(`+${suffix}`);
  return range.endsWith("/*") ? name.startsWith(range.slice(0, -1)) : range === name && !type.includes(";charset=");
}

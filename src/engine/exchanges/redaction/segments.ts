/** What the document writes for each segment of a path; below a server's base path the template is shorter than the path. */
export function segmentNames(path: string, template: string | undefined): (string | undefined)[] {
  const names = template?.split("/") ?? [];
  const segments = path.split("/");
  return segments.map((_, index) => names[index + names.length - segments.length]);
}

/** Whether it writes the segment itself, and no parameter. */
export function isLiteral(name: string | undefined): boolean {
  return name?.includes("{") === false;
}

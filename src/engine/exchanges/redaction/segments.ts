/** Which segments the document writes literally; below a server's base path the template is shorter than the path. */
export function literalSegments(path: string, template: string | undefined): (index: number) => string | undefined {
  const names = template?.split("/") ?? [];
  const shift = path.split("/").length - names.length;
  return (index) => {
    const name = names[index - shift];
    return name === undefined || name.includes("{") ? undefined : name;
  };
}

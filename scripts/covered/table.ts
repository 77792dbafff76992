// Which documented answers the tests have seen, as a table.

interface Operation {
  readonly operationId: string;
  readonly service: string;
  readonly statuses: readonly number[];
}

/** The table of operation × documented status, and how many answers nobody has seen. `seen` holds `operationId status`. */
export function coverageTable(
  operations: readonly Operation[],
  seen: ReadonlySet<string>,
): { text: string; holes: number } {
  const width = Math.max(...operations.map(({ operationId }) => operationId.length));
  const lines: string[] = [];
  let answers = 0;
  let holes = 0;
  for (const [service, of = []] of Object.entries(Object.groupBy(operations, (operation) => operation.service))) {
    lines.push(service);
    for (const { operationId, statuses } of of) {
      const cells = statuses.map((status) => {
        const covered = seen.has(`${operationId} ${status}`);
        answers++;
        if (!covered) holes++;
        return `${status} ${covered ? "✓" : "HOLE"}`;
      });
      lines.push(`  ${operationId.padEnd(width)}  ${cells.join("  ")}`);
    }
  }
  lines.push("", `${operations.length} operations, ${answers} documented answers, ${holes} holes`);
  return { text: lines.join("\n"), holes };
}

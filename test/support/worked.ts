/** What the process has worked for something, in milliseconds of the processor: others use the machine as well. */
export async function worked(act: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

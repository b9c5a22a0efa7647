/** What a person does, as words that the page runs: it gives a promise of the milliseconds from the deed to the next picture. */
export const deed = (act: string): string => `(async () => {
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(null);
  }));
  await painted();
  const start = performance.now();
  ${act};
  await painted();
  return performance.now() - start;
})()`;

export const median = (values: readonly number[]): number =>
  Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);

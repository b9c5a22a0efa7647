/** Groups what comes into batches of at most `most` things; one that is `heavy` ends its batch. */
export async function* inBatches<Thing>(
  things: AsyncIterable<Thing>,
  most: number,
  { weight, heaviest }: { readonly weight: (thing: Thing) => number; readonly heaviest: number },
): AsyncGenerator<readonly Thing[]> {
  let batch: Thing[] = [];
  let sum = 0;
  for await (const thing of things) {
    batch.push(thing);
    sum += weight(thing);
    if (batch.length < most && sum < heaviest) continue;
    yield batch;
    batch = [];
    sum = 0;
  }
  if (batch.length > 0) yield batch;
}

/**
 * Works on at most `width` inputs at once and gives the results in the order of the inputs, whatever is ready first.
 * No more is read than is under way, so that a slow reader of the results holds the source back.
 */
export async function* inOrder<Input, Output>(
  inputs: AsyncIterable<Input>,
  work: (input: Input) => Promise<Output>,
  width: number,
): AsyncGenerator<Output> {
  const under: Promise<Output>[] = [];
  for await (const input of inputs) {
    const result = work(input);
    // It is awaited in its turn; until then a failure must not end the process.
    result.catch(() => undefined);
    under.push(result);
    if (under.length >= width) {
      const first = under.shift();
      if (first) yield await first;
    }
  }
  for (const result of under) yield await result;
}

/** Milliseconds after which the reading of so many bytes or characters is held to hang: a slow machine reads a hundred times as fast. */
export const patienceFor = (length: number): number => 120_000 + Math.ceil(length / 5);

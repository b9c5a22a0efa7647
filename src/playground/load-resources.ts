import type { Resources } from "../pipeline/resources.ts";

/** The files beside the page, by what the analysis calls them. */
export const resourceFiles: Readonly<Record<Exclude<keyof Resources, "userGazetteer">, string>> = {
  language: "language.bin",
  gazetteer: "gazetteer.bin",
};

export type OnProgress = (loaded: number, total: number) => void;

const joined = (pieces: readonly Uint8Array[], length: number): Uint8Array => {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/** Throws an error that names the file where it does not come. */
const load = async (url: URL, onBytes: (count: number) => void, onLength: (count: number) => void) => {
  const answer = await fetch(url);
  if (!answer.ok || !answer.body) throw new Error(`${url.pathname} (${answer.status})`);
  onLength(answer.headers.has("content-encoding") ? 0 : Number(answer.headers.get("content-length") ?? 0));
  const pieces: Uint8Array[] = [];
  const reader = answer.body.getReader();
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    pieces.push(part.value);
    length += part.value.length;
    onBytes(part.value.length);
  }
  return joined(pieces, length);
};

/** Fetches what the analysis reads from the folder that the page came from. */
export const loadResources = async (folder: string, onProgress: OnProgress): Promise<Resources> => {
  let loaded = 0;
  let total = 0;
  const fetched = (name: string) =>
    load(
      new URL(name, folder),
      (count) => {
        loaded += count;
        onProgress(loaded, total);
      },
      (length) => {
        total += length;
      },
    );
  const [language, gazetteer] = await Promise.all([fetched(resourceFiles.language), fetched(resourceFiles.gazetteer)]);
  return { language, gazetteer };
};

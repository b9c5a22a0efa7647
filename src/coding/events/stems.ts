/** Past forms that no rule of endings reaches, of verbs that frames are made of. */
const irregular: ReadonlyMap<string, string> = new Map(
  "shot shoot,slew slay,slain slay,struck strike,overran overrun,overthrew overthrow,overthrown overthrow,threw throw,thrown throw,took take,taken take,held hold,fought fight,sought seek,fled flee,beat beat,beaten beat,hung hang,blew blow,blown blow,broke break,broken break,withdrew withdraw,withdrawn withdraw,gave give,given give,met meet,sent send,burnt burn,fell fall,fallen fall,swore swear,sworn swear,forbade forbid,forbidden forbid,drove drive,driven drive,laid lay,led lead,left leave,rose rise,risen rise,sank sink,sunk sink,stole steal,stolen steal,told tell,tore tear,torn tear,froze freeze,frozen freeze,withheld withhold,went go,won win"
    .split(",")
    .map((pair): [string, string] => {
      const [form = "", lemma = ""] = pair.split(" ");
      return [form, lemma];
    }),
);

/** Regular stems of a form that the lemmatizer may not know: "boycotted" is tried as "boycott". */
export const stemsOf = (word: string): string[] => {
  const past = irregular.get(word);
  const found = past ? [past, word] : [word];
  for (const [ending, also] of [
    ["ed", "e"],
    ["ing", "e"],
    ["es", ""],
    ["s", ""],
  ] as const)
    if (word.endsWith(ending) && word.length > ending.length + 2) {
      const stem = word.slice(0, -ending.length);
      found.push(stem);
      if (also) found.push(stem + also);
      if (stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1));
    }
  return found;
};

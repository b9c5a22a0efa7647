import { useRef, useState } from "react";
import type { InputItem, InputResult } from "../../core/record/input.ts";
import { addFile, addText, addUrl } from "../api/client.ts";
import { problemOf } from "../api/problem-of.ts";
import type { PageProps } from "../pages.ts";
import { words } from "../text/words.ts";
import { AddForm } from "./add-form.tsx";
import { AddedList } from "./added-list.tsx";
import { useDrop } from "./use-drop.ts";

/** One thing that was given: its name, and what became of it. */
export interface Given {
  readonly key: number;
  readonly name: string;
  readonly milliseconds: number | null;
  readonly result: InputResult | { readonly problem: string } | null;
}

const most = 40 * 1024 * 1024;

type Work = () => Promise<InputResult>;

const useGiven = () => {
  const [given, setGiven] = useState<readonly Given[]>([]);
  const lastKey = useRef(0);
  const waiting = useRef<Promise<void>>(Promise.resolve());
  const give = (name: string, work: Work): void => {
    lastKey.current += 1;
    const key = lastKey.current;
    setGiven((before) => [{ key, name, milliseconds: null, result: null }, ...before]);
    const finish = (part: Pick<Given, "result" | "milliseconds">) =>
      setGiven((before) => before.map((each) => (each.key === key ? { ...each, ...part } : each)));
    // One after another: the server reads one article at a time anyway, and the list stays in order.
    waiting.current = waiting.current.then(async () => {
      const begun = performance.now();
      try {
        const result = await work();
        finish({ result, milliseconds: performance.now() - begun });
      } catch (error) {
        finish({ result: { problem: problemOf(error) }, milliseconds: null });
      }
    });
  };
  return { given, give };
};

const onlyArticle = (result: InputResult): (InputItem & { id: string }) | null => {
  const [item] = result.items;
  return result.items.length === 1 && item && "id" in item && item.claims > 0 ? item : null;
};

/** Gives Sitrep something to read: files, pasted text, an address. A single report opens beside its claims at once. */
export const AddPage = ({ change }: PageProps) => {
  const { given, give } = useGiven();
  const open = (article: string) => change({ article, claim: undefined });
  const opening = (work: Work) => async () => {
    const result = await work();
    const item = onlyArticle(result);
    if (item) open(item.id);
    return result;
  };
  const giveFiles = (files: readonly File[], published: string | null) => {
    for (const file of files) {
      const work: Work =
        file.size > most ? () => Promise.reject(new Error(words.add.tooLarge)) : () => addFile(file, published);
      give(file.name, files.length === 1 ? opening(work) : work);
    }
  };
  const { over, zone } = useDrop((files) => giveFiles(files, null));
  return (
    <main id="content" className={over ? "page add-page over" : "page add-page"} {...zone}>
      <h2>{words.pages.add}</h2>
      <p className="guide">
        {words.add.guide} <a href="playground/">{words.add.tryOut}</a>.
      </p>
      <AddForm
        giveText={(text, about) =>
          give(
            about.title || text.trim().slice(0, 60),
            opening(() => addText(text, about)),
          )
        }
        giveUrl={(url, published) =>
          give(
            url,
            opening(() => addUrl(url, published)),
          )
        }
        giveFiles={giveFiles}
      />
      <AddedList given={given} open={open} />
    </main>
  );
};

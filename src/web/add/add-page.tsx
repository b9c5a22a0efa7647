import type { InputItem, InputResult } from "../../core/record/input.ts";
import { addFile, addText, addUrl } from "../api/add-client.ts";
import type { PageProps } from "../pages.ts";
import { words } from "../text/words.ts";
import { AddForm } from "./add-form.tsx";
import { AddedList } from "./added-list.tsx";
import { useDrop } from "./use-drop.ts";
import { useGiven, type Work } from "./use-given.ts";

const most = 40 * 1024 * 1024;

const onlyArticle = (result: InputResult): (InputItem & { id: string }) | null => {
  const [item] = result.items;
  return result.items.length === 1 && item && "id" in item && item.claims > 0 ? item : null;
};

const tooLarge: Work = () => Promise.reject(new Error(words.add.tooLarge));

/** Gives Sitrep something to read: files, pasted text, an address. A single report opens beside its claims at once. */
export const AddPage = ({ change }: PageProps) => {
  const { given, give, again } = useGiven();
  const open = (article: string) => change({ article, claim: undefined });
  const opening =
    (work: Work): Work =>
    async (tell) => {
      const result = await work(tell);
      const item = onlyArticle(result);
      if (item) open(item.id);
      return result;
    };
  const giveFiles = (files: readonly File[], published: string | null) => {
    for (const file of files) {
      const work: Work = file.size > most ? tooLarge : (tell) => addFile(file, published, tell);
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
        giveText={(text, about) => {
          const name = about.title || text.trim().slice(0, 60);
          give(
            name,
            opening((tell) => addText(text, about, tell)),
          );
        }}
        giveUrl={(url, published) =>
          give(
            url,
            opening((tell) => addUrl(url, published, tell)),
          )
        }
        giveFiles={giveFiles}
      />
      <AddedList given={given} open={open} again={again} />
    </main>
  );
};

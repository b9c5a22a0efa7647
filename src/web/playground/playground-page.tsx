import { useState } from "react";
import type { Reading } from "../../playground/messages.ts";
import { ReadingProgress } from "../add/reading-progress.tsx";
import { Because } from "../article/because.tsx";
import { Extraction } from "../article/extraction.tsx";
import { words } from "../text/words.ts";
import { SaveJson } from "./save-json.tsx";
import { TextForm } from "./text-form.tsx";
import { type ReaderState, useReader } from "./use-reader.ts";

const Status = ({ now }: { now: ReaderState }) => {
  const megabytes = (bytes: number) => Math.round(bytes / 100_000) / 10;
  if (now.state === "failed")
    return (
      <p className="error" role="alert">
        {(now.canRead ? words.playground.readFailed : words.playground.loadFailed)({ reason: now.reason })}
      </p>
    );
  if (now.state === "reading" && now.reached) return <ReadingProgress progress={now.reached} />;
  const said = {
    loading: () =>
      now.state === "loading" && now.total > 0
        ? words.playground.loading({ loaded: megabytes(now.loaded), total: megabytes(now.total) })
        : words.playground.starting,
    ready: () => words.playground.ready,
    reading: () => words.playground.reading,
    read: () =>
      now.state === "read"
        ? words.playground.done({
            count: now.reading.claims.length,
            milliseconds: Math.max(1, Math.round(now.reading.milliseconds)),
          })
        : "",
  };
  return <output className="hint">{said[now.state]()}</output>;
};

const Result = ({ reading }: { reading: Reading }) => {
  const { article, claims, because, note } = reading;
  const [chosen, setChosen] = useState<string | undefined>(claims[0]?.id);
  return (
    <section aria-label={words.claims}>
      {note ? <p className="hint">{note}</p> : null}
      {!claims.length && !note ? <p className="hint">{words.playground.nothing}</p> : null}
      {!article.published ? <p className="hint">{words.playground.undated}</p> : null}
      <Extraction
        text={article.text}
        claims={claims.map((claim) => ({ claim, status: "" }))}
        chosen={chosen}
        choose={setChosen}
        above={claims.length ? <SaveJson article={article} claims={claims} /> : null}
        below={(claim) => <Because text={article.text} trace={because[claim.id] ?? []} />}
      />
    </section>
  );
};

/** The analysis without a server: paste a report and see its claims. Nothing is stored and nothing is sent. */
export const PlaygroundPage = () => {
  const { now, read } = useReader();
  return (
    <main id="content" className="page playground">
      <h1>{words.playground.title}</h1>
      <p>{words.playground.intro}</p>
      <TextForm busy={now.state === "reading"} read={read} />
      <Status now={now} />
      {now.state === "read" ? <Result key={now.reading.article.id} reading={now.reading} /> : null}
    </main>
  );
};

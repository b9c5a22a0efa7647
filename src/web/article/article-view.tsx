import { useMemo, useState } from "react";
import type { ArticleRecord, ClaimItem } from "../../core/record/items.ts";
import { useReviewer } from "../access/use-reviewer.ts";
import { type Decision, explainFailure, sendDecisions } from "../review/decisions.ts";
import { showDate } from "../text/dates.ts";
import { SourceText } from "../text/source-text.tsx";
import { words } from "../text/words.ts";
import { ClaimDecisions } from "./claim-decisions.tsx";
import { EditBeside } from "./edit-beside.tsx";
import { Extraction } from "./extraction.tsx";
import { NewClaim } from "./new-claim.tsx";
import { type Stretch, useSelectedWords } from "./selected-words.ts";

export interface ArticleViewProps {
  readonly record: ArticleRecord;
  readonly chosen: string | undefined;
  readonly choose: (claim: string) => void;
  readonly back: () => void;
  readonly reload: () => Promise<void>;
}

interface Desk {
  readonly busy: boolean;
  readonly problem: string;
  /** Path of the field whose editor is open. */
  readonly editing: string | null;
  edit(path: string | null): void;
  decide(item: ClaimItem, decisions: readonly Decision[], why: string): void;
}

const useDesk = (reload: () => Promise<void>, who: string): Desk => {
  const [editing, edit] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const decide = async ({ claim, review }: ClaimItem, decisions: readonly Decision[], why: string) => {
    setBusy(true);
    try {
      await sendDecisions({ id: claim.id, version: review.version }, decisions, { who, why });
      setProblem("");
    } catch (error) {
      setProblem(await explainFailure(error, claim.id));
    }
    await reload();
    setBusy(false);
  };
  return { editing, edit, busy, problem, decide };
};

const About = ({ record, back }: Pick<ArticleViewProps, "record" | "back">) => {
  const { article } = record;
  const about = [
    article.publisher,
    article.published ? showDate(article.published) : words.article.noDate,
    article.url,
  ];
  return (
    <header>
      <button type="button" onClick={back}>
        {words.article.back}
      </button>
      <h2 dir="auto">
        <SourceText text={article.title ?? words.article.untitled} />
      </h2>
      <p className="quiet" dir="auto">
        <SourceText text={about.filter(Boolean).join(" · ")} />
      </p>
    </header>
  );
};

interface AboveCardsProps {
  readonly record: ArticleRecord;
  readonly who: string;
  readonly problem: string;
  readonly added: (claim: string) => Promise<void>;
}

/** How many claims there are, and the way to add one. */
const AboveCards = ({ record, who, problem, added }: AboveCardsProps) => {
  const { article, claims } = record;
  const [selected, setSelected] = useState<Stretch | null>(null);
  const [drafting, setDrafting] = useState(false);
  useSelectedWords(article.text, setSelected);
  return (
    <>
      <p className="hint">
        {words.claimsOfArticle({ count: claims.length })}
        {claims.length ? `. ${words.chooseClaim}` : ""}
      </p>
      {problem ? (
        <p className="error" role="alert">
          {problem}
        </p>
      ) : null}
      {drafting ? (
        <NewClaim
          article={article.id}
          text={article.text}
          who={who}
          quote={selected}
          cancel={() => setDrafting(false)}
          added={async (claim) => {
            await added(claim);
            setDrafting(false);
          }}
        />
      ) : who ? (
        <button type="button" className="add-claim" onClick={() => setDrafting(true)}>
          {words.newClaim.open}
        </button>
      ) : null}
    </>
  );
};

/** One article of the record: where it comes from, its text, its claims, and what people decide on them. */
export const ArticleView = ({ record, chosen, choose, back, reload }: ArticleViewProps) => {
  const { article, claims } = record;
  const { name: reviewer } = useReviewer();
  const { editing, edit, busy, problem, decide } = useDesk(reload, reviewer);
  const shown = useMemo(() => claims.map(({ claim, review }) => ({ claim, status: review.status })), [claims]);
  const items = useMemo(() => new Map(claims.map((item) => [item.claim.id, item])), [claims]);
  const chooseClaim = (claim: string) => {
    edit(null);
    choose(claim);
  };
  const itemOf = (id: string): ClaimItem | undefined => items.get(id);
  return (
    <article className="article-view">
      <About record={record} back={back} />
      <Extraction
        text={article.text}
        claims={shown}
        chosen={chosen}
        choose={chooseClaim}
        above={
          <AboveCards
            record={record}
            who={reviewer}
            problem={problem}
            added={async (claim) => {
              await reload();
              choose(claim);
            }}
          />
        }
        besideField={(claim, field) => {
          const item = itemOf(claim.id);
          if (!item || !reviewer) return null;
          return (
            <EditBeside
              claim={claim}
              field={field}
              isOpen={editing === field.path}
              open={edit}
              save={(corrections, why) => decide(item, corrections, why)}
            />
          );
        }}
        below={(claim) => {
          const item = itemOf(claim.id);
          if (!item) return null;
          return (
            <ClaimDecisions
              item={item}
              who={reviewer}
              busy={busy}
              editing={editing}
              edit={edit}
              decide={(decisions, why) => decide(item, decisions, why)}
            />
          );
        }}
      />
    </article>
  );
};

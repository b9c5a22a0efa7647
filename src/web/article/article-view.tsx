import { useEffect, useMemo, useRef, useState } from "react";
import type { Claim } from "../../core/contract/claim.ts";
import type { ArticleRecord } from "../../core/record/items.ts";
import { words } from "../text/words.ts";
import { readView, writeView } from "../view-state.ts";
import { ClaimCard } from "./claim-card.tsx";
import { type Field, fieldsOfClaim } from "./claim-fields.ts";
import { type Mark, type Segment, segmentsOf } from "./segments.ts";

const quoteMark = (claim: Claim): Mark => ({ start: claim.start, end: claim.end, role: "quote", claim: claim.id });

const fieldMarks = (claim: Claim): readonly Mark[] =>
  fieldsOfClaim(claim).flatMap(({ role, span }) =>
    span && role !== "status" ? [{ ...span, role, claim: claim.id }] : [],
  );

interface WordsProps {
  readonly segment: Segment;
  readonly chosen: string | undefined;
  readonly choose: (claim: string) => void;
}

/** Words of the chosen claim carry the colours of their roles; words of another claim lead to it. */
const Words = ({ segment: { text, marks }, chosen, choose }: WordsProps) => {
  if (!marks.length) return text;
  if (marks.some((mark) => mark.role === "quote" && mark.claim === chosen)) {
    const roles = marks.filter((mark) => mark.role !== "quote" && mark.claim === chosen).map(({ role }) => role);
    const named = roles.filter((role) => role !== "focus").join(", ");
    return (
      <mark
        className={["chosen", ...roles.map((role) => `role-${role}`)].join(" ")}
        data-chosen
        data-focus={roles.includes("focus") || undefined}
        title={named || undefined}
      >
        {text}
      </mark>
    );
  }
  const target = marks.find(({ role }) => role === "quote")?.claim;
  if (!target) return <mark>{text}</mark>;
  const follow = (clicked: { preventDefault: () => void }) => {
    clicked.preventDefault();
    choose(target);
  };
  return (
    <a className="words" href={writeView({ ...readView(window.location.search), claim: target })} onClick={follow}>
      {text}
    </a>
  );
};

export interface ArticleViewProps {
  readonly record: ArticleRecord;
  readonly chosen: string | undefined;
  readonly choose: (claim: string) => void;
  readonly back: () => void;
}

/** The text beside what was read from it. The text is shown as text and never as HTML. */
export const ArticleView = ({ record, chosen, choose, back }: ArticleViewProps) => {
  const { article, claims } = record;
  const [focus, setFocus] = useState<Field["span"]>(null);
  const body = useRef<HTMLDivElement>(null);
  const claim = claims.find((item) => item.claim.id === chosen)?.claim;
  const segments = useMemo(() => {
    const all = claims.map((item) => quoteMark(item.claim));
    const own = claim ? fieldMarks(claim) : [];
    const pointed: Mark[] = focus && claim ? [{ ...focus, role: "focus", claim: claim.id }] : [];
    return segmentsOf(article.text, [...all, ...own, ...pointed]);
  }, [article.text, claims, claim, focus]);

  useEffect(() => {
    const wanted = focus ? "[data-focus]" : chosen ? "[data-chosen]" : null;
    if (wanted) body.current?.querySelector(wanted)?.scrollIntoView({ block: "center", behavior: "smooth" });
  }, [chosen, focus]);

  return (
    <article className="article-view">
      <header>
        <button type="button" onClick={back}>
          {words.backToEvent}
        </button>
        <h2 dir="auto">{article.title ?? article.id}</h2>
        <p className="quiet">{[article.publisher, article.published, article.url].filter(Boolean).join(" · ")}</p>
      </header>
      <div className="article-columns">
        <div className="article-text" dir="auto" ref={body}>
          {segments.map((segment) => (
            <Words key={segment.start} segment={segment} chosen={chosen} choose={choose} />
          ))}
        </div>
        <aside aria-label={words.claims}>
          <p className="hint">
            {claims.length
              ? `${words.claimsOfArticle({ count: claims.length })}. ${words.chooseClaim}`
              : words.claimsOfArticle({ count: 0 })}
          </p>
          {claims.map((item) => (
            <ClaimCard
              key={item.claim.id}
              item={item}
              isChosen={item.claim.id === chosen}
              choose={() => {
                setFocus(null);
                choose(item.claim.id);
              }}
              point={(span) => {
                choose(item.claim.id);
                setFocus(span);
              }}
            />
          ))}
        </aside>
      </div>
    </article>
  );
};

import { useEffect, useMemo, useState } from "react";
import type { Claim } from "../../core/contract/claim.ts";
import type { ArticleRecord } from "../../core/record/items.ts";
import { fetchArticle } from "../api/client.ts";
import { marksOfClaim } from "../article/article-text.tsx";
import { TextBlock } from "../article/text-block.tsx";
import { SourceText } from "../text/source-text.tsx";

/** Articles of the claims at hand. Decisions come quickly and often in the same article, so each is fetched once. */
const fetched = new Map<string, Promise<ArticleRecord>>();
const mostKept = 60;

export const articleOf = (id: string): Promise<ArticleRecord> => {
  const known = fetched.get(id);
  if (known) return known;
  const asked = fetchArticle(id, new AbortController().signal);
  asked.catch(() => fetched.delete(id));
  fetched.set(id, asked);
  for (const old of fetched.keys()) if (fetched.size > mostKept) fetched.delete(old);
  return asked;
};

const around = 350;

/** The claim's words with what stands before and after them, cut at line breaks or spaces. */
export const stretchAround = (text: string, { start, end }: { start: number; end: number }) => {
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const begin = from === 0 ? 0 : from + Math.max(0, before.search(/\s/) + 1);
  const last = after.search(/\s\S*$/);
  return { start: begin, end: to === text.length ? to : end + (last < 0 ? after.length : last) };
};

const nothing = () => {};

/** A claim inside the text that it was read from; its words alone until the article has come. */
export const ClaimContext = ({ claim, article }: { claim: Claim; article: string }) => {
  const [found, setFound] = useState<{ id: string; text: string } | null>(null);
  useEffect(() => {
    let wanted = true;
    articleOf(article).then((record) => {
      if (wanted) setFound({ id: article, text: record.article.text });
    }, nothing);
    return () => {
      wanted = false;
    };
  }, [article]);
  const marks = useMemo(() => marksOfClaim(claim), [claim]);
  const text = found?.id === article ? found.text : null;
  if (text === null || text.slice(claim.start, claim.end) !== claim.quote)
    return (
      <blockquote dir="auto" data-quote={claim.quote}>
        <SourceText text={claim.quote} />
      </blockquote>
    );
  return (
    <blockquote className="context" dir="auto" data-quote={claim.quote}>
      <TextBlock
        text={text}
        block={stretchAround(text, claim)}
        marks={marks}
        chosen={claim.id}
        pointed=""
        choose={nothing}
        point={nothing}
      />
    </blockquote>
  );
};

import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useMemo, useRef } from "react";
import type { Claim } from "../../core/contract/claim.ts";
import { words } from "../text/words.ts";
import { type Block, blockAt, blocksOf, marksByBlock } from "./blocks.ts";
import { fieldsOfClaim } from "./claim-fields.ts";
import type { Mark } from "./segments.ts";
import { TextBlock, type WordActions } from "./text-block.tsx";

/** A text longer than this is drawn only where it is looked at. Shorter ones stand whole, so that they print and can be searched. */
const wholeUpTo = 200_000;
const none: readonly Mark[] = [];

const quoteMark = ({ id, start, end }: Claim): Mark => ({ start, end, role: "quote", claim: id });

const fieldMarks = (claim: Claim): readonly Mark[] =>
  fieldsOfClaim(claim).flatMap(({ role, span }) => (span ? [{ ...span, role, claim: claim.id }] : []));

/** The marks of one claim: its quote, and the words of each field. */
export const marksOfClaim = (claim: Claim): readonly Mark[] => [quoteMark(claim), ...fieldMarks(claim)];

export interface ArticleTextProps extends WordActions {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly chosen: Claim | undefined;
  readonly pointed: { readonly start: number; readonly end: number } | null;
  /** True where pointing came from a claim's card, so that the words are scrolled to. */
  readonly follow: boolean;
}

interface Drawn extends Omit<ArticleTextProps, "claims"> {
  readonly blocks: readonly Block[];
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
}

const drawBlock = ({ text, blocks, marks, chosen, pointed, choose, point }: Drawn, at: number) => {
  const block = blocks[at];
  if (!block) return null;
  const touches = pointed && pointed.start < block.end && block.start < pointed.end;
  return (
    <TextBlock
      text={text}
      block={block}
      marks={marks.get(at) ?? none}
      chosen={chosen?.id}
      pointed={touches ? `${pointed.start}-${pointed.end}` : ""}
      choose={choose}
      point={point}
    />
  );
};

const WholeText = (props: Drawn) => {
  const body = useRef<HTMLDivElement>(null);
  const { chosen, pointed, follow } = props;
  useEffect(() => {
    if (pointed && !follow) return;
    const wanted = pointed ? ".pointed" : chosen ? "[data-chosen]" : null;
    if (wanted)
      body.current
        ?.querySelector(wanted)
        ?.scrollIntoView({ block: pointed ? "nearest" : "center", behavior: "smooth" });
  }, [chosen, pointed, follow]);
  return (
    <div ref={body} className="article-text" dir="auto">
      {props.blocks.map(({ start }, at) => (
        <div key={start} className="block" dir="auto">
          {drawBlock(props, at)}
        </div>
      ))}
    </div>
  );
};

const WindowedText = (props: Drawn) => {
  const scroller = useRef<HTMLElement>(null);
  // What scrolls must be reached by keyboard also where it holds no link.
  const focusable = useCallback((node: HTMLElement | null) => {
    scroller.current = node;
    if (node) node.tabIndex = 0;
  }, []);
  const { blocks, chosen, pointed, follow } = props;
  const rows = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 240,
    overscan: 4,
  });
  const wanted = pointed && follow ? pointed.start : pointed ? undefined : chosen?.start;
  useEffect(() => {
    if (wanted !== undefined) rows.scrollToIndex(blockAt(blocks, wanted), { align: "center" });
  }, [wanted, blocks, rows]);
  return (
    <section ref={focusable} className="article-text windowed" aria-label={words.article.text}>
      <div style={{ height: rows.getTotalSize(), position: "relative" }}>
        {rows.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            ref={rows.measureElement}
            data-index={index}
            className="block"
            dir="auto"
            style={{ position: "absolute", insetInline: 0, top: start }}
          >
            {drawBlock(props, index)}
          </div>
        ))}
      </div>
    </section>
  );
};

/** The text of an article as text, never as HTML, with what was read from it marked. Any length is drawn at once. */
export const ArticleText = ({ claims, ...rest }: ArticleTextProps) => {
  const { text, chosen } = rest;
  const blocks = useMemo(() => blocksOf(text), [text]);
  const quotes = useMemo(() => claims.map(quoteMark), [claims]);
  const marks = useMemo(
    () => marksByBlock(blocks, chosen ? [...quotes, ...fieldMarks(chosen)] : quotes),
    [blocks, quotes, chosen],
  );
  const Text = text.length > wholeUpTo ? WindowedText : WholeText;
  return <Text {...rest} blocks={blocks} marks={marks} />;
};

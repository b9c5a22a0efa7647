import { memo } from "react";
import { ControlSign, piecesOf } from "../text/source-text.tsx";
import { readView, writeView } from "../view-state.ts";
import type { Block } from "./blocks.ts";
import { type Mark, type Segment, segmentsOf } from "./segments.ts";

/** What the text does when its words are pointed at or chosen. */
export interface WordActions {
  readonly choose: (claim: string) => void;
  /** The words of a field of the chosen claim are pointed at; null when no longer. */
  readonly point: (span: { readonly start: number; readonly end: number } | null) => void;
}

/** Each piece of text carries its offset, so that a selection can be led back to the article. */
const Pieces = ({ text, start }: { text: string; start: number }) => {
  let at = start;
  return piecesOf(text).map((piece) => {
    const key = at;
    at += piece.text.length;
    if (piece.control) return <ControlSign key={key} name={piece.control} />;
    return (
      <span key={key} data-at={key}>
        {piece.text}
      </span>
    );
  });
};

interface SegmentProps extends WordActions {
  readonly segment: Segment;
  readonly chosen: string | undefined;
  readonly pointed: string;
}

const ChosenWords = ({ segment, chosen, pointed, point }: SegmentProps) => {
  const own = segment.marks.filter((mark) => mark.role !== "quote" && mark.claim === chosen);
  const roles = [...new Set(own.map(({ role }) => role))];
  const focus = own.some(({ start, end }) => `${start}-${end}` === pointed);
  const names = ["chosen", ...roles.map((role) => `role-${role}`), ...(focus ? ["pointed"] : [])].join(" ");
  // The narrowest stretch is the most telling one: the name inside the clause.
  const [nearest] = [...own].sort((a, b) => a.end - a.start - (b.end - b.start));
  return (
    <mark
      className={names}
      data-chosen
      title={roles.join(", ") || undefined}
      onMouseEnter={nearest ? () => point(nearest) : undefined}
      onMouseLeave={nearest ? () => point(null) : undefined}
    >
      <Pieces text={segment.text} start={segment.start} />
    </mark>
  );
};

const Words = (props: SegmentProps) => {
  const { segment, chosen, choose } = props;
  const { marks, text, start } = segment;
  if (!marks.length) return <Pieces text={text} start={start} />;
  if (marks.some((mark) => mark.role === "quote" && mark.claim === chosen)) return <ChosenWords {...props} />;
  const target = marks.find(({ role }) => role === "quote")?.claim;
  if (!target) return <ChosenWords {...props} />;
  return (
    <a
      className="words"
      draggable={false}
      href={writeView({ ...readView(window.location.search), claim: target })}
      onClick={(clicked) => {
        clicked.preventDefault();
        if (window.getSelection()?.isCollapsed !== false) choose(target);
      }}
    >
      <Pieces text={text} start={start} />
    </a>
  );
};

export interface TextBlockProps extends WordActions {
  readonly text: string;
  readonly block: Block;
  readonly marks: readonly Mark[];
  readonly chosen: string | undefined;
  /** "start-end" of the words that are pointed at, "" for none. */
  readonly pointed: string;
}

/** One block of the article. Words of the chosen claim carry the colours of their roles; words of another lead to it. */
export const TextBlock = memo(({ text, block, marks, chosen, pointed, choose, point }: TextBlockProps) =>
  segmentsOf(text, marks, block).map((segment) => (
    <Words key={segment.start} segment={segment} chosen={chosen} pointed={pointed} choose={choose} point={point} />
  )),
);

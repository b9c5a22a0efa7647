import type { InputProgress } from "../../core/record/input.ts";
import { words } from "../text/words.ts";

const isNamed = (step: string | null): step is keyof typeof words.steps => step !== null && step in words.steps;

/** How far the reading of something long has come. */
export const ReadingProgress = ({
  progress,
}: {
  progress: Omit<InputProgress, "articles"> & { articles?: number };
}) => {
  const { articles = 0, step, done, of } = progress;
  const said = [articles ? words.add.articlesRead({ count: articles }) : "", isNamed(step) ? words.steps[step] : ""];
  return (
    <div className="reading">
      <progress max={of || 1} {...(of ? { value: done } : {})} aria-label={words.add.reading} />
      <span className="quiet">{said.filter(Boolean).join("; ") || words.add.reading}</span>
    </div>
  );
};

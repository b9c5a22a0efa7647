import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";

/** More claims than this are drawn only where they are looked at. */
const wholeUpTo = 80;

export interface ClaimListProps {
  readonly count: number;
  /** Index of the chosen claim, -1 for none. */
  readonly chosen: number;
  readonly card: (index: number) => ReactNode;
}

const Windowed = ({ count, chosen, card }: ClaimListProps) => {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => 190,
    overscan: 3,
  });
  useEffect(() => {
    if (chosen >= 0) rows.scrollToIndex(chosen, { align: "auto" });
  }, [chosen, rows]);
  return (
    <div ref={scroller} className="claim-list windowed">
      <div style={{ height: rows.getTotalSize(), position: "relative" }}>
        {rows.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            ref={rows.measureElement}
            data-index={index}
            style={{ position: "absolute", insetInline: 0, top: start }}
          >
            {card(index)}
          </div>
        ))}
      </div>
    </div>
  );
};

/** Cards of claims in text order; any number is drawn at once. */
export const ClaimList = (props: ClaimListProps) => {
  if (props.count > wholeUpTo) return <Windowed {...props} />;
  return (
    <div className="claim-list">
      {Array.from({ length: props.count }, (_, at) => at).map((at) => (
        <div key={at}>{props.card(at)}</div>
      ))}
    </div>
  );
};

import { type DragEvent, useRef, useState } from "react";

/** Files dropped anywhere in a zone. `over` is true while something is held over it. */
export const useDrop = (drop: (files: readonly File[]) => void) => {
  const [over, setOver] = useState(false);
  // Entering a child leaves its parent, so the entries are counted.
  const depth = useRef(0);
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  return {
    over,
    zone: {
      onDragEnter: (event: DragEvent) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        depth.current += 1;
        setOver(true);
      },
      onDragOver: (event: DragEvent) => {
        if (hasFiles(event)) event.preventDefault();
      },
      onDragLeave: () => {
        depth.current = Math.max(0, depth.current - 1);
        if (depth.current === 0) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        drop([...event.dataTransfer.files]);
      },
    },
  };
};

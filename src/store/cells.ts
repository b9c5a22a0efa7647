import type { Box } from "../core/record/filter.ts";

/** Cells of level n part the world in 2^n by 2^n: from 90 by 45 degrees down to 21 by 10 minutes. */
const levels = [2, 4, 6, 8, 10] as const;
/** A box is covered with about so many cells: fewer cover more than was asked for, more cost more to look up. */
const mostCells = 40;

interface Cell {
  readonly level: number;
  readonly column: number;
  readonly row: number;
}

const nameOf = ({ level, column, row }: Cell): string => `${level}x${column}x${row}`;

const at = (degrees: number, whole: number, level: number): number =>
  Math.min(2 ** level - 1, Math.max(0, Math.floor(((degrees + whole / 2) / whole) * 2 ** level)));

/** The cells in which a point lies, one a level. */
export const cellsAround = (lat: number, lon: number): readonly string[] =>
  levels.map((level) => nameOf({ level, column: at(lon, 360, level), row: at(lat, 180, level) }));

/** Cells of a level that meet the box, of all or of those below one cell of the level before. */
const within = (box: Box, level: number, below: Cell = { level, column: 0, row: 0 }): Cell[] => {
  const parts = below.level === level ? 2 ** level : 2 ** (level - below.level);
  const span = (from: number, to: number, first: number): number[] => {
    const start = Math.max(from, first);
    return Array.from({ length: Math.max(0, Math.min(to, first + parts - 1) - start + 1) }, (_, at) => start + at);
  };
  const columns = span(at(box.west, 360, level), at(box.east, 360, level), below.column * parts);
  const rows = span(at(box.south, 180, level), at(box.north, 180, level), below.row * parts);
  return rows.flatMap((row) => columns.map((column) => ({ level, column, row })));
};

const isInside = ({ level, column, row }: Cell, { west, south, east, north }: Box): boolean => {
  const [width, height] = [360 / 2 ** level, 180 / 2 ** level];
  const [left, bottom] = [column * width - 180, row * height - 90];
  return left >= west && left + width <= east && bottom >= south && bottom + height <= north;
};

/** Begins with the largest cells that meet the box and parts those that reach beyond it, as long as there are few. */
const cover = (box: Box): readonly Cell[] => {
  let cells: readonly Cell[] = within(box, levels[0]);
  for (const level of levels.slice(1)) {
    const finer = cells.flatMap((cell) => (isInside(cell, box) ? [cell] : within(box, level, cell)));
    if (finer.length > mostCells) break;
    cells = finer;
  }
  return cells;
};

/** Cells that together hold every point of a box, and some around it. */
export const cellsOver = (box: Box): readonly string[] => {
  const parts =
    box.west > box.east
      ? [
          { ...box, east: 180 },
          { ...box, west: -180 },
        ]
      : [box];
  return [...new Set(parts.flatMap((part) => cover(part).map(nameOf)))];
};

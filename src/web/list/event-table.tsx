import { type Updater, useTable } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, useMemo, useRef } from "react";
import type { EventBrief } from "../../core/record/brief.ts";
import { mostPrinted, usePrinting } from "../shell/use-printing.ts";
import { words } from "../text/words.ts";
import type { View } from "../view-state.ts";
import { useArrowKeys } from "./arrow-keys.ts";
import { ColumnChoice } from "./column-choice.tsx";
import { columns, features, widths } from "./columns.ts";
import { HeadCell } from "./head-cell.tsx";
import { TableRow } from "./table-row.tsx";
import { readColumns, readSort, readWhere, writeSort, writeWhere } from "./table-state.ts";

export interface EventTableProps {
  /** Every event: the table's rows are made of these once, and sorted once, whatever is then selected of them. */
  readonly all: readonly EventBrief[];
  /** The selection. */
  readonly events: readonly EventBrief[];
  readonly view: View;
  readonly change: (part: Partial<View>, how?: "push" | "replace") => void;
  readonly choose: (id: string) => void;
}

const rowHeight = 34;

const settle = <Value,>(updater: Updater<Value>, before: Value): Value =>
  updater instanceof Function ? updater(before) : updater;

/** The table's state is the address: its sorting, filters and columns are read from the view and written to it. */
const useEventTable = ({ all, view, change }: EventTableProps) => {
  const data = useMemo(() => [...all], [all]);
  const { sort, where, cols } = view;
  const sorting = useMemo(() => readSort({ sort }), [sort]);
  const columnFilters = useMemo(() => readWhere({ where }), [where]);
  const columnVisibility = useMemo(() => {
    const shown = readColumns({ cols });
    return Object.fromEntries(Object.keys(widths).map((id) => [id, shown.includes(id)]));
  }, [cols]);
  return useTable({
    features,
    columns,
    data,
    getRowId: ({ id }) => id,
    enableMultiSort: false,
    state: {
      sorting,
      columnFilters,
      columnVisibility,
    },
    onSortingChange: (updater) => change({ sort: writeSort(settle(updater, sorting)) }, "replace"),
    onColumnFiltersChange: (updater) => change({ where: writeWhere(settle(updater, columnFilters)) }, "replace"),
  });
};

/** All events of the selection as a table that sorts, filters by column and shows the columns that one wants. */
export const EventTable = (props: EventTableProps) => {
  const { all, events, view, change, choose } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const table = useEventTable(props);
  const sorted = table.getRowModel().rows;
  const rows = useMemo(() => {
    if (events.length === all.length) return sorted;
    const selected = new Set(events);
    return sorted.filter(({ original }) => selected.has(original));
  }, [sorted, events, all]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const printing = usePrinting();
  const drawn = printing
    ? rows.slice(0, mostPrinted).map((_, index) => ({ index, place: {} }))
    : virtual.getVirtualItems().map(({ index, start }) => ({
        index,
        place: { transform: `translateY(${start}px)`, height: rowHeight },
      }));
  const keys = useArrowKeys(virtual, rows.length);
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const template: CSSProperties = {
    gridTemplateColumns: headers.map(({ column }) => widths[column.id] ?? "1fr").join(" "),
  };
  return (
    <section className="event-table" aria-label={words.list}>
      <div className="table-tools">
        <ColumnChoice view={view} change={change} />
      </div>
      <div className="table-scroll" ref={scroller}>
        <table aria-label={words.list} aria-rowcount={rows.length + 1}>
          <thead>
            <tr className="table-row table-head" style={template} aria-rowindex={1}>
              {headers.map(({ id, column }) => (
                <HeadCell
                  key={id}
                  label={String(column.columnDef.header)}
                  sorted={column.getIsSorted()}
                  sort={() => column.toggleSorting()}
                  filter={column.getCanFilter() ? String(column.getFilterValue() ?? "") : null}
                  setFilter={(value) => column.setFilterValue(value || undefined)}
                />
              ))}
            </tr>
          </thead>
          <tbody
            style={printing ? {} : { height: virtual.getTotalSize(), position: "relative" }}
            className={printing ? "printed" : undefined}
            onKeyDown={keys}
          >
            {drawn.map(({ index, place }) => {
              const row = rows[index];
              return row ? (
                <TableRow
                  key={row.original.id}
                  index={index}
                  event={row.original}
                  ids={headers.map(({ column }) => column.id)}
                  isChosen={row.original.id === view.event}
                  choose={choose}
                  style={{ ...template, ...place }}
                />
              ) : null;
            })}
          </tbody>
        </table>
        {rows.length ? null : <p className="hint">{words.noEvents}</p>}
      </div>
    </section>
  );
};

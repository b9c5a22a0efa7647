import { usePrinting } from "../shell/use-printing.ts";
import { showDate } from "../text/dates.ts";
import { words } from "../text/words.ts";
import type { View } from "../view-state.ts";

interface Chip {
  readonly label: string;
  readonly cleared: Partial<View>;
}

const rest = ["country", "precision", "review", "minScore"] as const;

const chipsOf = ({ actor, recipient, place, box, status, ...others }: View): readonly Chip[] => [
  ...(actor ? [{ label: `${words.fields.actor}: ${actor}`, cleared: { actor: undefined } }] : []),
  ...(recipient ? [{ label: `${words.fields.recipient}: ${recipient}`, cleared: { recipient: undefined } }] : []),
  ...(place ? [{ label: `${words.fields.place}: ${place}`, cleared: { place: undefined } }] : []),
  ...(status ? [{ label: `${words.fields.status}: ${status}`, cleared: { status: undefined } }] : []),
  ...(box ? [{ label: words.picture.onlyInMap, cleared: { box: undefined } }] : []),
  ...rest.flatMap((name) =>
    others[name] ? [{ label: `${words.picture.rest[name]}: ${others[name]}`, cleared: { [name]: undefined } }] : [],
  ),
];

/** On paper the fields of the bar are left out; what they select is said in their place. */
export const PrintedSelection = ({ view: { text, from, to, type } }: { view: View }) => {
  const isPrinted = usePrinting();
  const said = [
    text ? `“${text}”` : "",
    from ? `${words.from} ${showDate(from)}` : "",
    to ? `${words.to} ${showDate(to)}` : "",
    type ? `${words.type} ${type.replaceAll(",", ", ")}` : "",
  ];
  return isPrinted ? <p dir="auto">{said.filter(Boolean).join(" · ")}</p> : null;
};

/** Filters that no field of the bar shows; each is removed by pressing it. */
export const FilterChips = ({ view, change }: { view: View; change: (part: Partial<View>) => void }) =>
  chipsOf(view).map(({ label, cleared }) => (
    <button key={label} type="button" className="chip" onClick={() => change(cleared)}>
      <span dir="auto">{label}</span> <span aria-hidden="true">×</span>
      <span className="sr-only">, {words.picture.removeFilter}</span>
    </button>
  ));

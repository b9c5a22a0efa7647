import { type FormEvent, useState } from "react";
import type { SavedView } from "../../core/record/view.ts";
import { problemOf } from "../api/problem-of.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { words } from "../text/words.ts";
import { type View, writeView } from "../view-state.ts";
import { filterOf, opened } from "./view-filter.ts";
import { feedOf, fetchViews, removeView, saveView } from "./views-client.ts";

interface SavedViewsProps {
  readonly view: View;
  readonly change: (part: Partial<View>) => void;
}

const SavedViewRow = ({ saved, view, change, remove }: SavedViewsProps & { saved: SavedView; remove: () => void }) => (
  <li>
    <a
      href={writeView({ ...view, ...opened(saved.filter) }) || "?"}
      onClick={(clicked) => {
        if (clicked.ctrlKey || clicked.metaKey || clicked.shiftKey) return;
        clicked.preventDefault();
        change(opened(saved.filter));
      }}
    >
      <span dir="auto">{saved.name}</span>
    </a>
    <a className="feed-link" href={feedOf(saved)} aria-label={words.views.feed({ name: saved.name })}>
      RSS
    </a>
    <button type="button" onClick={remove} aria-label={words.views.remove({ name: saved.name })}>
      ×
    </button>
  </li>
);

/** Saved views: open one, save the present one, remove one. */
export const SavedViews = ({ view, change }: SavedViewsProps) => {
  const [open, setOpen] = useState(false);
  const [times, setTimes] = useState(0);
  const [name, setName] = useState("");
  const [said, setSaid] = useState("");
  const views = useLoaded(open ? `views ${times}` : null, fetchViews);
  const doing = (work: () => Promise<string>): void => {
    work().then(
      (result) => {
        setSaid(result);
        setTimes((before) => before + 1);
      },
      (error: unknown) => setSaid(problemOf(error)),
    );
  };
  const save = (submitted: FormEvent) => {
    submitted.preventDefault();
    doing(async () => {
      const saved = await saveView(name, filterOf(view));
      setName("");
      return words.views.saved({ name: saved.name });
    });
  };
  const remove = (id: string) =>
    doing(async () => {
      await removeView(id);
      return "";
    });
  return (
    <details className="saved-views" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.views.title}</summary>
      <div>
        <p className="quiet">{words.views.guide}</p>
        {views.state === "ready" && views.value.length > 0 ? (
          <ul>
            {views.value.map((saved) => (
              <SavedViewRow key={saved.id} saved={saved} view={view} change={change} remove={() => remove(saved.id)} />
            ))}
          </ul>
        ) : (
          <p className="quiet">{views.state === "failed" ? views.reason : words.views.none}</p>
        )}
        <form onSubmit={save}>
          <label>
            {words.views.name}{" "}
            <input required maxLength={120} value={name} onChange={({ target }) => setName(target.value)} />
          </label>
          <button type="submit">{words.views.save}</button>
        </form>
        <p role="status">{said}</p>
      </div>
    </details>
  );
};

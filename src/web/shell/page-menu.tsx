import { useUnread } from "../alerts/use-unread.ts";
import { alertsPage, pages } from "../pages.ts";
import { words } from "../text/words.ts";
import { type View, writeView } from "../view-state.ts";

/** Links to the pages. A plain click changes the view in place; any other opens a tab, as links do. */
export const PageMenu = ({ view, change }: { view: View; change: (part: Partial<View>) => void }) => {
  const unread = useUnread();
  return (
    <nav className="page-menu" aria-label={words.pages.menu}>
      {pages.map(({ id, label }) => {
        const target = { ...view, page: id, article: undefined, claim: undefined };
        return (
          <a
            key={label}
            href={writeView(target) || "?"}
            aria-current={view.page === id && !view.article ? "page" : undefined}
            onClick={(clicked) => {
              if (clicked.ctrlKey || clicked.metaKey || clicked.shiftKey) return;
              clicked.preventDefault();
              change({ page: id, article: undefined, claim: undefined });
            }}
          >
            {id === alertsPage && unread > 0 ? words.alerts.bell({ count: unread }) : label}
          </a>
        );
      })}
    </nav>
  );
};

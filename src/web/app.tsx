import { lazy, Suspense } from "react";
import { TokenDialog } from "./access/token-dialog.tsx";
import { pages } from "./pages.ts";
import { useSettings } from "./settings/settings.ts";
import { SettingsDialog } from "./settings/settings-dialog.tsx";
import { FailureBoundary } from "./shell/failure-boundary.tsx";
import { PageMenu } from "./shell/page-menu.tsx";
import { words } from "./text/words.ts";
import { useView } from "./view-state.ts";

const ArticlePage = lazy(async () => ({ default: (await import("./article/article-page.tsx")).ArticlePage }));

/** The frame of every page. An article that is open stands over the page that it was opened from. */
export const App = () => {
  const [view, change] = useView();
  const { dates } = useSettings();
  const { Content } = pages.find(({ id }) => id === view.page) ?? pages[0];
  return (
    <>
      <a className="skip" href="#content">
        {words.pages.skip}
      </a>
      <header className="shell">
        <h1>{words.title}</h1>
        <PageMenu view={view} change={change} />
        <SettingsDialog />
        <TokenDialog />
      </header>
      <FailureBoundary key={view.article ? "article" : view.page}>
        {/* Drawn anew where the style of dates changes, since every date on the page does. */}
        <Suspense key={dates} fallback={<main id="content" className="page" aria-busy="true" />}>
          {view.article ? <ArticlePage view={view} change={change} /> : <Content view={view} change={change} />}
        </Suspense>
      </FailureBoundary>
    </>
  );
};

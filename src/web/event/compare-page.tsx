import { fetchEvent } from "../api/picture-client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import type { PageProps } from "../pages.ts";
import { showDate } from "../text/dates.ts";
import { words } from "../text/words.ts";
import { WhyButton } from "../why/why-button.tsx";
import { type Comparison, compare } from "./compare-rows.ts";
import { EventHead } from "./event-head.tsx";
import { History } from "./history.tsx";
import { TollGrid } from "./toll-grid.tsx";

type Open = (article: string, claim: string) => void;

const SideBySide = ({ comparison: { reports, rows }, open }: { comparison: Comparison; open: Open }) => (
  <section className="compare-scroll" aria-label={words.compare.title}>
    <table className="compare">
      <thead>
        <tr>
          <th scope="col">{words.compare.field}</th>
          {reports.map((article) => (
            <th key={article.id} scope="col" dir="auto">
              {article.publisher ?? article.id}
              <span className="quiet"> {article.published ? showDate(article.published) : words.undated}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, cells, differs }) => (
          <tr key={label} className={differs ? "differs" : undefined}>
            <th scope="row">
              {label}
              {differs ? <span className="disputed"> {words.compare.differs}</span> : null}
            </th>
            {cells.map((cell, at) => (
              <td key={reports[at]?.id} dir="auto">
                {cell.map(({ field, item }) => (
                  <p key={`${item.claim.id} ${field.value}`}>
                    <button
                      type="button"
                      className="link"
                      title={item.claim.quote}
                      onClick={() => open(item.article.id, item.claim.id)}
                    >
                      {field.value}
                    </button>{" "}
                    <WhyButton claim={item.claim} field={field} />
                  </p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

export interface ComparePageProps extends PageProps {
  readonly id: string;
  readonly open: Open;
}

/** The page of one event: its claims side by side across reports, its toll, and what changed and when. */
export const ComparePage = ({ id, change, open }: ComparePageProps) => {
  const loaded = useLoaded(`compare ${id}`, (signal) => fetchEvent(id, signal));
  const back = () => change({ compare: undefined });
  if (loaded.state !== "ready")
    return (
      <main id="content" className="page">
        <p
          className={loaded.state === "failed" ? "error" : "hint"}
          role={loaded.state === "failed" ? "alert" : undefined}
        >
          {loaded.state === "failed" ? loaded.reason : words.loading}
        </p>
      </main>
    );
  const { event, claims } = loaded.value;
  return (
    <main id="content" className="page event-page">
      <p>
        <button type="button" onClick={back}>
          {words.compare.back}
        </button>
      </p>
      <article className="event-panel">
        <EventHead event={event} close={() => change({ compare: undefined, event: undefined })} />
        <h3>{words.compare.title}</h3>
        <SideBySide comparison={compare(claims, event.tolls)} open={open} />
        <div className="event-columns">
          {event.tolls.length ? <TollGrid tolls={event.tolls} open={open} /> : null}
          <History event={event} claims={claims} open={open} />
        </div>
      </article>
    </main>
  );
};

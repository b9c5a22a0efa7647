import { Component, type ReactNode } from "react";
import { words } from "../text/words.ts";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly reason: string | null;
}

/**
 * Shows what went wrong in place of a part of the page that could not be drawn, for instance because the server was
 * updated meanwhile and no longer has that part. React takes a class for this.
 */
export class FailureBoundary extends Component<Props, State> {
  override state: State = { reason: null };

  static getDerivedStateFromError(error: unknown): State {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === null) return this.props.children;
    return (
      <main id="content" className="page">
        <div className="error" role="alert">
          <p>{words.failure.told({ reason })}</p>
          <button type="button" onClick={() => window.location.reload()}>
            {words.failure.reload}
          </button>
        </div>
      </main>
    );
  }
}

import { type ComponentType, lazy } from "react";
import { PicturePage } from "./picture/picture-page.tsx";
import { words } from "./text/words.ts";
import type { View } from "./view-state.ts";

/** Every page works on the view in the address, and changes it. */
export interface PageProps {
  readonly view: View;
  readonly change: (part: Partial<View>, how?: "push" | "replace") => void;
}

interface PageEntry {
  /** As it stands in the address: `?page=review`. The first page has none. */
  readonly id: string | undefined;
  readonly label: string;
  readonly Content: ComponentType<PageProps>;
}

const AddPage = lazy(async () => ({ default: (await import("./add/add-page.tsx")).AddPage }));
const AlertsPage = lazy(async () => ({ default: (await import("./alerts/alerts-page.tsx")).AlertsPage }));
const ReviewPage = lazy(async () => ({ default: (await import("./review/review-page.tsx")).ReviewPage }));

/** The page whose label tells how many alerts are unread. */
export const alertsPage = "alerts";

/** The pages in the order of the menu. */
export const pages: readonly [PageEntry, ...PageEntry[]] = [
  { id: undefined, label: words.pages.picture, Content: PicturePage },
  { id: "review", label: words.pages.review, Content: ReviewPage },
  { id: "add", label: words.pages.add, Content: AddPage },
  { id: alertsPage, label: words.alerts.title, Content: AlertsPage },
];

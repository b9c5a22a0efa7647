import type { Alert } from "../core/record/alert.ts";
import type { DueDelivery } from "../core/record/alert-store.ts";
import { mostListed } from "./webhook-message.ts";

/** Names and quotes come from strangers: on one line, and nothing of them may steer a terminal or turn the text around. */
const plain = (text: string): string => text.replace(/[\p{C}\s]+/gu, " ").trim();

const source = ({ title, publisher, published, url, article }: Alert): string =>
  [title, publisher, published, url ?? article].flatMap((part) => (part ? [plain(part)] : [])).join(", ");

const paragraph = (alert: Alert): string =>
  [plain(alert.about), `  why: ${plain(alert.reason)}`, `  “${plain(alert.quote)}”`, `  ${source(alert)}`].join("\n");

/** A mail of plain text: every alert with its reason, its quote and its source. */
export const mailMessage = ({
  rule,
  alerts,
}: Pick<DueDelivery, "rule" | "alerts">): { readonly subject: string; readonly text: string } => {
  const [first] = alerts;
  const more = alerts.length - mostListed;
  const subject = plain(
    alerts.length === 1 && first ? `${rule.name}: ${first.about}` : `${rule.name}: ${alerts.length} alerts`,
  );
  const paragraphs = alerts.slice(0, mostListed).map(paragraph);
  const rest = more > 0 ? [`${more} more are not listed here: sitrep alert found shows all.`] : [];
  return { subject: subject.slice(0, 200), text: `${[...paragraphs, ...rest].join("\n\n")}\n` };
};

import { Refusal } from "../../core/errors.ts";
import { readDate } from "../front-matter.ts";
import { readFragment } from "../html/read-fragment.ts";
import type { PieceReader } from "./byte-input.ts";

/** RFC 3676 4.3: a line "-- " begins the signature. */
const signature = /\n-- \r?\n[\s\S]*$/;

/** An e-mail (RFC 5322, MIME): its text, else its HTML, is one article; sender, subject and date say the rest. Attachments are left. */
export const readMail: PieceReader = async (bytes, { published, fetched }) => {
  const { default: PostalMime } = await import("postal-mime");
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 30, maxHeadersSize: 1_000_000 }).catch(
    (error: unknown) => {
      throw new Refusal("not-readable", { cause: error instanceof Error ? error.message.slice(0, 200) : "unknown" });
    },
  );
  const plain = mail.text?.replace(/\r\n?/g, "\n").replace(signature, "").trim();
  const text = plain || (mail.html ? readFragment(mail.html) : "");
  if (!text) throw new Refusal("no-text");
  // The header is read as written: the day in the sender's zone, not in UTC.
  const said = mail.headers.find(({ key }) => key === "date")?.value ?? "";
  const date = readDate(said) ?? published ?? fetched;
  const sender = mail.from && "name" in mail.from ? mail.from.name || mail.from.address : undefined;
  return {
    text,
    ...(mail.subject ? { title: mail.subject.slice(0, 400) } : {}),
    ...(sender ? { publisher: sender.slice(0, 200) } : {}),
    ...(date ? { published: date } : {}),
  };
};

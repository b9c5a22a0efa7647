/** What lies between two words: nothing, blanks, one line break, or an empty line. */
export const gaps = { none: 0, blank: 1, line: 2, paragraph: 3 } as const;

export const gapOf = (text: string, from: number, to: number): number => {
  if (from === to) return gaps.none;
  let lines = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 0x2028 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines++;
    else if (code === 0x2029) lines += 2;
  }
  return lines > 1 ? gaps.paragraph : lines === 1 ? gaps.line : gaps.blank;
};

/**
 * True where a text is broken into lines at a fixed width, so that a line break says nothing about sentences: many lines,
 * nearly all of one length, that go on in lower case.
 */
export const isHardWrapped = (text: string): boolean => {
  const lines = text.slice(0, 200_000).split(/\r?\n/u);
  let full = 0;
  let goesOn = 0;
  let breaks = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = (lines[at] ?? "").trimEnd();
    const next = (lines[at + 1] ?? "").trimStart();
    if (!line || !next) continue;
    breaks++;
    if (line.length >= 45 && line.length <= 100) full++;
    if (/^[\p{Ll}\d]/u.test(next) || !/[.!?:"”'’)]$/u.test(line)) goesOn++;
  }
  return breaks >= 3 && full >= 0.7 * breaks && goesOn >= 0.6 * breaks;
};

/** "2y" strips two characters and adds "y": "armies" → "army". */
export const scriptOf = (lower: string, lemma: string): string => {
  let same = 0;
  while (same < lower.length && same < lemma.length && lower[same] === lemma[same]) same++;
  return `${lower.length - same}${lemma.slice(same)}`;
};

export const applyScript = (lower: string, script: string): string => {
  const digits = /^\d+/u.exec(script)?.[0] ?? "0";
  return lower.slice(0, Math.max(0, lower.length - Number(digits))) + script.slice(digits.length);
};

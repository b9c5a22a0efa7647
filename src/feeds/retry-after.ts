/** Longest wait that a server may ask for, in milliseconds: one day. */
const longest = 86_400_000;

/** `Retry-After` (RFC 9110, 10.2.3), seconds or an HTTP date, as milliseconds from now; null where there is none or it is past. */
export const retryAfter = (value: string | undefined, now: number): number | null => {
  const words = value?.trim() ?? "";
  if (/^\d{1,9}$/.test(words)) return Math.min(longest, Number(words) * 1000);
  const at = /GMT$/.test(words) ? Date.parse(words) : Number.NaN;
  return Number.isNaN(at) || at <= now ? null : Math.min(longest, at - now);
};

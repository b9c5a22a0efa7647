/** Elements that are about the site and not about the news, whatever they are called. */
export const clutterElements: ReadonlySet<string> = new Set(
  "nav footer form dialog amp-ad amp-embed amp-sticky-ad amp-consent amp-sidebar amp-social-share amp-user-notification amp-analytics amp-next-page".split(
    " ",
  ),
);

/** What elements say of themselves that are not the news. */
export const clutterRoles: ReadonlySet<string> = new Set([
  "navigation",
  "dialog",
  "complementary",
  "search",
  "banner",
  "contentinfo",
]);

/** Elements that a reader with eyes does not see. */
export const unseenStyle = /display:\s?none/i;

/** Parts of words in `class` and `id` that site makers give to what stands around the news. */
export const clutterNames: readonly string[] =
  "cookie consent gdpr newsletter signup sign-up subscri regwall paywall related recirc recommend outbrain taboola most-read most-popular mostread trending up-next next-article next-up next-story comment disqus share sharing social promo advert sponsor author-bio about-author about-the-author breadcrumb pagination inline-story read-more readmore related-links donat membership sidebar widget masthead site-header site-footer site-nav toolbar follow-us tag-list taglist talk-stream teaser".split(
    " ",
  );

/** First words of a heading over links to other stories. */
export const otherStories =
  /^(?:more (?:from|on|in|about|stories|news)\b|related\b|read (?:next|more|also)\b|see also\b|also (?:today|read|in)\b|you (?:may|might) (?:also )?(?:like|be interested)|recommended\b|most (?:read|popular|viewed)\b|popular\b|up next\b|next (?:article|story)\b|sponsored\b|from (?:the web|our partners)|trending\b|recent (?:posts|stories|news)|latest (?:news|stories|posts)|download\b|what to read next|keep reading\b|editors?['’] (?:picks|choice))/i;

/** Lines that sites put between paragraphs; each was seen on news pages, and none is how a report begins a sentence. */
export const boilerplateLines: readonly RegExp[] = [
  /^(?:advertisement|advertising|ad|sponsored|scroll to continue|story continues below(?: advertisement)?|loading\.{0,3}|share|save|print|listen|menu|search)$/i,
  /^(?:©|\(c\) |copyright\b)/i,
  /\ball rights reserved\.?$/i,
  /^(?:read more|read also|see also|also read|related|more|watch|listen)\s?: /i,
  /^listen (?:·|to this (?:article|story)\b)/i,
  /^follow (?:us|our|@\w{1,30}|\w{1,30}) on\b/i,
  /^(?:sign up|subscribe|register|log in|sign in|join) (?:now|here|for|to|today)\b/i,
  /^(?:already a subscriber\?|cancel anytime|by signing up you agree\b|view in (?:your )?browser)/i,
  /^you (?:are receiving|receive|received) this (?:because|e-?mail|message|newsletter)\b/i,
  /^you are reading [^.]{1,80}\. (?:view|read) (?:it )?(?:in|online)\b/i,
  /^(?:your browser does not support|please enable javascript|this (?:video|audio) (?:is not available|can ?not be played))\b/i,
  /^(?:filed under|tagged|tags|topics|related topics)\s?:? /i,
  /^source: [^.]{1,40}$/i,
  /^\(?(?:additional )?(?:reporting|writing) by [^.]{1,160}(?:editing|writing|compiled) by\b/i,
  /^our standards: /i,
  /^\d{1,3} ?\/ ?\d{1,3}$/,
  // "Ana Lind/Agency": whose picture it is
  /^(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,4}?\p{Lu}[\p{L}.'’-]{0,20}(?: \/ |\/)\p{Lu}[\p{L} ]{1,30}$/u,
];

/** Lines over a report that say who made it; below its first paragraph such a line may be a part of it. */
export const headLines: readonly RegExp[] = [
  /^(?:(?:[Rr]eport |[Ss]tory |[Ll]ive )?(?:[Bb]y|BY|[Rr]eporting by)|(?:[Tt]ext|[Ww]ords|[Pp]ictures|[Pp]hotos|[Pp]hotographs|[Ii]mages|[Vv]ideo|[Gg]raphics|[Rr]eporting)(?::| by)) \p{Lu}[^.!?]{1,80}$/u,
  /^(?:our |special |staff |senior |foreign |chief ){0,2}(?:writer|reporter|correspondent|editor)$/i,
  /^\d{1,2} ?min(?:ute)?s? read$/i,
];

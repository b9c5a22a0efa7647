/** Verbs by which somebody is reported to say something. */
export const speechVerbs: ReadonlySet<string> = new Set(
  `say tell report confirm announce claim state add estimate put believe allege note declare acknowledge admit insist
  maintain reveal disclose explain write tweet post assert argue recount testify suggest indicate record list count
  verify document`
    .split(/\s+/)
    .filter(Boolean),
);

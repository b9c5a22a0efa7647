/** Tables of the first schema version that later ones lay out anew; an upgrade sets them aside as `first_claims` and so on. */
export const firstTables = ["claims", "events", "articles"] as const;

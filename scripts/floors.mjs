// The rooms of src/ and the floor each stands on. A room imports only from floors below its own.
export const floors = {
  core: 0,
  lexicon: 1,
  telemetry: 1,
  article: 2,
  language: 2,
  time: 2,
  quantity: 2,
  place: 2,
  actor: 2,
  coding: 2,
  linking: 2,
  picture: 2,
  alerting: 2,
  exchange: 2,
  store: 2,
  feeds: 2,
  pipeline: 3,
  stream: 3,
  library: 4,
  brief: 4,
  notify: 4,
  worker: 4,
  playground: 4,
  client: 4,
  node: 5,
  assistants: 5,
  api: 5,
  cli: 6,
  web: 6,
};

/** Rooms that must stay pure: they also run in a browser, so nothing of Node and no other package but these. */
export const pure = {
  playground: [],
  client: ["openapi-fetch"],
  library: [],
  core: ["zod", "@noble/hashes", "@internationalized/date"],
  lexicon: ["i18n-iso-countries"],
  language: [],
  quantity: [],
  place: [],
  actor: [],
  coding: ["zod", "yaml"],
  time: ["@internationalized/date", "chrono-node"],
  linking: [],
  picture: ["@internationalized/date"],
  alerting: ["@internationalized/date"],
};

/** The page may know the types of these rooms, never their code. */
export const typesOnly = { web: ["core", "api", "picture", "store", "playground"] };

// Made from the OpenAPI document by scripts/client.mjs: change the routes, not this file.
export interface paths {
  "/api/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whose token this is, and what it may do. Without a token on an open server: no name, and everything */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description name and role */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Me"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/audit": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was asked to be written, by whom and from where, the newest first */
    get: {
      parameters: {
        query?: {
          limit?: number;
          /** @description the seq of the last entry of the page before */
          before?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description entries */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              items: components["schemas"]["AuditEntry"][];
            };
          };
        };
        /** @description the query does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/alerts/feed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the alert rules found, as a feed */
    get: {
      parameters: {
        query?: {
          format?: "atom" | "rss";
          /** @description for feed readers, which can send no header */
          token?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description the feed */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/atom+xml": string;
            "application/rss+xml": string;
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/alerts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the alert rules found, the newest first, with the number of those that nobody has read */
    get: {
      parameters: {
        query?: {
          limit?: number | null;
          /** @description the `seq` of the last alert of the page before */
          before?: number;
          unread?: "true" | "false";
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description one page */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              items: components["schemas"]["Alert"][];
              unread: number;
            };
          };
        };
        /** @description the query does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/alerts/read": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Marks alerts as read, up to and with a `seq` */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["AlertsRead"];
        };
      };
      responses: {
        /** @description how many are still unread */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              unread: number;
            };
          };
        };
        /** @description the body does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/alert-deliveries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was sent, what waits and what was given up, with the reason, the newest first */
    get: {
      parameters: {
        query?: {
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description deliveries */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              items: components["schemas"]["AlertDelivery"][];
            };
          };
        };
        /** @description the query does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/alert-rules": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Alert rules; of webhooks only the host is shown */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description by name */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              items: components["schemas"]["AlertRule"][];
            };
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    /** Saves an alert rule over a saved view; the answer holds the secrets of its webhooks, this once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["NewAlertRule"];
        };
      };
      responses: {
        /** @description saved */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["MadeAlertRule"];
          };
        };
        /** @description the body does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description no such view */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description the name is in use */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/alert-rules/try": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What a rule would have told of reports published from a day up to another; nothing is saved */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["AlertTrial"];
        };
      };
      responses: {
        /** @description findings by day */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["AlertTried"];
          };
        };
        /** @description the body does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description no such view */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/alert-rules/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Ends an alert rule */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description ended */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description no such rule */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/views": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Saved views: selections of events with a name */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description by name */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              items: components["schemas"]["SavedView"][];
            };
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    /** Saves a view: a name, and filters as in the query of /events */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["NewView"];
        };
      };
      responses: {
        /** @description saved */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["SavedView"];
          };
        };
        /** @description the body does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description the name is in use */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/views/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Removes a saved view */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description removed */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description no such view */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description an alert rule watches it */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/views/{id}/feed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest events of a view as a feed; every item carries quote, source and reason */
    get: {
      parameters: {
        query?: {
          format?: "atom" | "rss";
          /** @description for feed readers, which can send no header */
          token?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description the feed */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/atom+xml": string;
            "application/rss+xml": string;
          };
        };
        /** @description no such view */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/articles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Articles, the newest first */
    get: {
      parameters: {
        query?: {
          /** @description from this day on, YYYY-MM-DD */
          from?: string;
          /** @description before this day, YYYY-MM-DD */
          to?: string;
          /** @description every one of these words must occur, in the quote or in a name; accents do not matter */
          text?: string;
          /** @description a date: what had been published by then; an instant: what the record held then */
          asOf?: string;
          limit?: number;
          /** @description the `next` of the page before */
          after?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description one page */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              items: components["schemas"]["ArticleItem"][];
              next: string | null;
            };
          };
        };
        /** @description a filter does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    /** Adds an article: reads it, stores it with its claims and links them. Adding it again changes nothing */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["Source"];
        };
      };
      responses: {
        /** @description it was known */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Added"];
          };
        };
        /** @description it was added */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Added"];
          };
        };
        /** @description the body does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description too large */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/articles/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One article with its text, its versions and its claims in text order */
    get: {
      parameters: {
        query?: {
          /** @description a date: what had been published by the end of that day; an instant: what the record held at that moment */
          asOf?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description the article */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["ArticleRecord"];
          };
        };
        /** @description no such article then */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/claims": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Claims, the newest day first; rejected ones only when asked for by review=rejected */
    get: {
      parameters: {
        query?: {
          /** @description from this day on, YYYY-MM-DD */
          from?: string;
          /** @description before this day, YYYY-MM-DD */
          to?: string;
          /** @description a place, a district, a province or a country, by its name */
          place?: string;
          /** @description an ISO 3166-1 alpha-3 code; Kosovo is XKX */
          country?: string;
          /** @description how exact a place is: site, town, district, province or country */
          precision?: "site" | "town" | "district" | "province" | "country";
          /** @description west,south,east,north */
          box?: string;
          /** @description PLOVER types, measures or properties, with commas */
          type?: string;
          /** @description happened, denied, threatened, planned or background */
          status?: "happened" | "denied" | "threatened" | "planned" | "background";
          /** @description every one of these words must occur, in the quote or in a name; accents do not matter */
          text?: string;
          /** @description unreviewed, flagged, accepted, corrected or rejected */
          review?: "unreviewed" | "flagged" | "accepted" | "corrected" | "rejected";
          /** @description name of one who acts */
          actor?: string;
          /** @description name of one who is acted upon */
          recipient?: string;
          /** @description claims that are at least so sure, 0 to 1 */
          minScore?: number | null;
          /** @description a date: what had been published by then; an instant: what the record held then */
          asOf?: string;
          /** @description only claims of this kind */
          kind?: "event" | "toll" | "state";
          /** @description only this event, or only claims of it */
          event?: string;
          /** @description only claims of this article */
          article?: string;
          limit?: number;
          /** @description the `next` of the page before */
          after?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description one page; as CSV the whole selection */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              items: components["schemas"]["ClaimItem"][];
              next: string | null;
            };
            "text/csv": string;
          };
        };
        /** @description a filter does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description none of the media types that were asked for */
        406: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    /** Adds a claim that a person read in an article: the words that tell it, and which of them play which part */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["ClaimByHand"];
        };
      };
      responses: {
        /** @description the claim, accepted by the person */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["ClaimItem"];
          };
        };
        /** @description the body does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description no such article */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description the same claim was added before */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description the words do not say what they should */
        422: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/claims/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One claim */
    get: {
      parameters: {
        query?: {
          /** @description a date: what had been published by the end of that day; an instant: what the record held at that moment */
          asOf?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description the claim */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["ClaimItem"];
          };
        };
        /** @description no such claim then */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/claims/{id}/why": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Why a claim was coded: every rule that fired for it and for the mentions in its words, by reading it again */
    get: {
      parameters: {
        query?: {
          /** @description a date: what had been published by the end of that day; an instant: what the record held at that moment */
          asOf?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description the reasons */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Explanation"];
          };
        };
        /** @description the query does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description no such claim then */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/event-briefs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Events in short, the newest day first: for maps and tables of many */
    get: {
      parameters: {
        query?: {
          /** @description from this day on, YYYY-MM-DD */
          from?: string;
          /** @description before this day, YYYY-MM-DD */
          to?: string;
          /** @description a place, a district, a province or a country, by its name */
          place?: string;
          /** @description an ISO 3166-1 alpha-3 code; Kosovo is XKX */
          country?: string;
          /** @description how exact a place is: site, town, district, province or country */
          precision?: "site" | "town" | "district" | "province" | "country";
          /** @description west,south,east,north */
          box?: string;
          /** @description PLOVER types, measures or properties, with commas */
          type?: string;
          /** @description happened, denied, threatened, planned or background */
          status?: "happened" | "denied" | "threatened" | "planned" | "background";
          /** @description every one of these words must occur, in the quote or in a name; accents do not matter */
          text?: string;
          /** @description unreviewed, flagged, accepted, corrected or rejected */
          review?: "unreviewed" | "flagged" | "accepted" | "corrected" | "rejected";
          /** @description name of one who acts */
          actor?: string;
          /** @description name of one who is acted upon */
          recipient?: string;
          /** @description claims that are at least so sure, 0 to 1 */
          minScore?: number | null;
          /** @description a date: what had been published by then; an instant: what the record held then */
          asOf?: string;
          limit?: number;
          /** @description the `next` of the page before */
          after?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description one page */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              items: components["schemas"]["EventBrief"][];
              next: string | null;
            };
          };
        };
        /** @description a filter does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Events, the newest day first; rejected ones only when asked for by review=rejected */
    get: {
      parameters: {
        query?: {
          /** @description from this day on, YYYY-MM-DD */
          from?: string;
          /** @description before this day, YYYY-MM-DD */
          to?: string;
          /** @description a place, a district, a province or a country, by its name */
          place?: string;
          /** @description an ISO 3166-1 alpha-3 code; Kosovo is XKX */
          country?: string;
          /** @description how exact a place is: site, town, district, province or country */
          precision?: "site" | "town" | "district" | "province" | "country";
          /** @description west,south,east,north */
          box?: string;
          /** @description PLOVER types, measures or properties, with commas */
          type?: string;
          /** @description happened, denied, threatened, planned or background */
          status?: "happened" | "denied" | "threatened" | "planned" | "background";
          /** @description every one of these words must occur, in the quote or in a name; accents do not matter */
          text?: string;
          /** @description unreviewed, flagged, accepted, corrected or rejected */
          review?: "unreviewed" | "flagged" | "accepted" | "corrected" | "rejected";
          /** @description name of one who acts */
          actor?: string;
          /** @description name of one who is acted upon */
          recipient?: string;
          /** @description claims that are at least so sure, 0 to 1 */
          minScore?: number | null;
          /** @description a date: what had been published by then; an instant: what the record held then */
          asOf?: string;
          limit?: number;
          /** @description the `next` of the page before */
          after?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description one page; as CSV and GeoJSON the whole selection */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              items: components["schemas"]["Event"][];
              next: string | null;
            };
            "text/csv": string;
            "application/geo+json": string;
          };
        };
        /** @description a filter does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description none of the media types that were asked for */
        406: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/events/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One event with its event and toll claims; an id from before a merge leads to the merged event */
    get: {
      parameters: {
        query?: {
          /** @description a date: what had been published by the end of that day; an instant: what the record held at that moment */
          asOf?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description the event */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["EventRecord"];
          };
        };
        /** @description no such event then */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/brief": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A situation report on a place and a time, every statement with its sources, as `sitrep brief` writes it */
    get: {
      parameters: {
        query?: {
          /** @description an ISO 3166-1 alpha-3 code; Kosovo is XKX */
          country?: string;
          /** @description from this day on, YYYY-MM-DD */
          from?: string;
          /** @description before this day, YYYY-MM-DD */
          to?: string;
          /** @description a date: what had been published by then; an instant: what the record held then */
          asOf?: string;
          /** @description a place, a country, or an area such as North Kosovo */
          place?: string;
          format?: "md" | "html" | "pdf" | "docx";
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description the report, as a file */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/octet-stream": string;
          };
        };
        /** @description the selection does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description too many reports are being written already */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/exports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Formats that the record is written in, and what each cannot say */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description the formats */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              items: components["schemas"]["ExportFormat"][];
            };
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/exports/{format}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything that the filters let through, in the format of another tool, as `sitrep export` writes it */
    get: {
      parameters: {
        query?: {
          /** @description from this day on, YYYY-MM-DD */
          from?: string;
          /** @description before this day, YYYY-MM-DD */
          to?: string;
          /** @description a place, a district, a province or a country, by its name */
          place?: string;
          /** @description an ISO 3166-1 alpha-3 code; Kosovo is XKX */
          country?: string;
          /** @description how exact a place is: site, town, district, province or country */
          precision?: "site" | "town" | "district" | "province" | "country";
          /** @description west,south,east,north */
          box?: string;
          /** @description PLOVER types, measures or properties, with commas */
          type?: string;
          /** @description happened, denied, threatened, planned or background */
          status?: "happened" | "denied" | "threatened" | "planned" | "background";
          /** @description every one of these words must occur, in the quote or in a name; accents do not matter */
          text?: string;
          /** @description unreviewed, flagged, accepted, corrected or rejected */
          review?: "unreviewed" | "flagged" | "accepted" | "corrected" | "rejected";
          /** @description name of one who acts */
          actor?: string;
          /** @description name of one who is acted upon */
          recipient?: string;
          /** @description claims that are at least so sure, 0 to 1 */
          minScore?: number | null;
          /** @description a date: what had been published by then; an instant: what the record held then */
          asOf?: string;
          /** @description ged: violence without deaths too, with columns of our own at the end */
          includeNonlethal?: "true" | "false";
        };
        header?: never;
        path: {
          format: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description the file, in the media type of its format; the header Link names its report */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/octet-stream": string;
          };
        };
        /** @description a filter does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description no such format */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description too many exports run already */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/exports/{format}/report": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What an export with these filters reads and writes, and what it leaves out by which rule */
    get: {
      parameters: {
        query?: {
          /** @description from this day on, YYYY-MM-DD */
          from?: string;
          /** @description before this day, YYYY-MM-DD */
          to?: string;
          /** @description a place, a district, a province or a country, by its name */
          place?: string;
          /** @description an ISO 3166-1 alpha-3 code; Kosovo is XKX */
          country?: string;
          /** @description how exact a place is: site, town, district, province or country */
          precision?: "site" | "town" | "district" | "province" | "country";
          /** @description west,south,east,north */
          box?: string;
          /** @description PLOVER types, measures or properties, with commas */
          type?: string;
          /** @description happened, denied, threatened, planned or background */
          status?: "happened" | "denied" | "threatened" | "planned" | "background";
          /** @description every one of these words must occur, in the quote or in a name; accents do not matter */
          text?: string;
          /** @description unreviewed, flagged, accepted, corrected or rejected */
          review?: "unreviewed" | "flagged" | "accepted" | "corrected" | "rejected";
          /** @description name of one who acts */
          actor?: string;
          /** @description name of one who is acted upon */
          recipient?: string;
          /** @description claims that are at least so sure, 0 to 1 */
          minScore?: number | null;
          /** @description a date: what had been published by then; an instant: what the record held then */
          asOf?: string;
          /** @description ged: violence without deaths too, with columns of our own at the end */
          includeNonlethal?: "true" | "false";
        };
        header?: never;
        path: {
          format: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description the report */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["ExportReport"];
          };
        };
        /** @description a filter does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description no such format */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description too many exports run already */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/analyse": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reads a text and gives its claims; nothing is stored */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["Source"];
        };
      };
      responses: {
        /** @description the article with its claims */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Coded"];
          };
        };
        /** @description the body does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description too large */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/changes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What happened to the record after a change that one has seen; as server-sent events with Accept: text/event-stream */
    get: {
      parameters: {
        query?: {
          after?: number | null;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description changes, oldest first */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              items: components["schemas"]["Change"][];
            };
            "text/event-stream": string;
          };
        };
        /** @description the query does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description too many streams are open */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inputs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adds what a file holds: text, HTML, feeds, JSONL, CSV, mail, PDF, WARC, also packed. The body is the file */
    post: {
      parameters: {
        query?: {
          name?: string;
          /** @description publication date of what gives none */
          published?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/octet-stream": string;
        };
      };
      responses: {
        /** @description what was read, item by item; as text/event-stream, messages that hold its progress, and at last the result or a problem */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["InputResult"];
            "text/event-stream": string;
          };
        };
        /** @description a parameter does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description too large */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description the body is not sent as application/octet-stream */
        415: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inputs/url": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Fetches an address and adds what lies there. Private addresses are not fetched from */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["UrlInput"];
        };
      };
      responses: {
        /** @description what was read, item by item; as text/event-stream, messages that hold its progress, and at last the result or a problem */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["InputResult"];
            "text/event-stream": string;
          };
        };
        /** @description the body does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description the address cannot be fetched; the detail says what to do */
        422: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/outside-events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Events that others coded, read from their files, the newest day first; never among the record's own */
    get: {
      parameters: {
        query?: {
          /** @description from this day on, YYYY-MM-DD */
          from?: string;
          /** @description before this day, YYYY-MM-DD */
          to?: string;
          /** @description an ISO 3166-1 alpha-3 code; Kosovo is XKX */
          country?: string;
          /** @description PLOVER types, measures or properties, with commas */
          type?: string;
          /** @description west,south,east,north */
          box?: string;
          /** @description a place, a district, a province or a country, by its name */
          place?: string;
          /** @description happened, denied, threatened, planned or background */
          status?: "happened" | "denied" | "threatened" | "planned" | "background";
          limit?: number;
          /** @description the `next` of the page before */
          after?: string;
          /** @description only events of this set */
          set?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description one page */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              items: components["schemas"]["OutsideEvent"][];
              next: string | null;
            };
          };
        };
        /** @description a filter does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/outside-sets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The files of outside events that the record holds, oldest first */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description all of them */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              items: components["schemas"]["OutsideSet"][];
            };
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/picture": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Events, totals of tolls, and states of a place, as of an instant */
    get: {
      parameters: {
        query?: {
          /** @description an ISO 3166-1 alpha-3 code; Kosovo is XKX */
          country?: string;
          /** @description from this day on, YYYY-MM-DD */
          from?: string;
          /** @description before this day, YYYY-MM-DD */
          to?: string;
          /** @description every one of these words must occur, in the quote or in a name; accents do not matter */
          text?: string;
          /** @description a date: what had been published by then; an instant: what the record held then */
          asOf?: string;
          /** @description a place, a district, a province or a country, by its name */
          place?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description the answer */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Picture"];
          };
        };
        /** @description the selection does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description none of the media types that were asked for */
        406: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/states": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** States as time lines: who holds an office, how strong a force is, who recognises whom */
    get: {
      parameters: {
        query?: {
          /** @description an ISO 3166-1 alpha-3 code; Kosovo is XKX */
          country?: string;
          /** @description from this day on, YYYY-MM-DD */
          from?: string;
          /** @description before this day, YYYY-MM-DD */
          to?: string;
          /** @description every one of these words must occur, in the quote or in a name; accents do not matter */
          text?: string;
          /** @description a date: what had been published by then; an instant: what the record held then */
          asOf?: string;
          /** @description a place, a district, a province or a country, by its name */
          place?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description the answer */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              items: components["schemas"]["StateLine"][];
            };
            "text/csv": string;
          };
        };
        /** @description the selection does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description none of the media types that were asked for */
        406: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/tolls": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Totals of tolls per measure and side, each with the events that add up to it; as CSV every toll with its voices */
    get: {
      parameters: {
        query?: {
          /** @description an ISO 3166-1 alpha-3 code; Kosovo is XKX */
          country?: string;
          /** @description from this day on, YYYY-MM-DD */
          from?: string;
          /** @description before this day, YYYY-MM-DD */
          to?: string;
          /** @description every one of these words must occur, in the quote or in a name; accents do not matter */
          text?: string;
          /** @description a date: what had been published by then; an instant: what the record held then */
          asOf?: string;
          /** @description a place, a district, a province or a country, by its name */
          place?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description the answer */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              items: components["schemas"]["TollTotal"][];
            };
            "text/csv": string;
          };
        };
        /** @description the selection does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description none of the media types that were asked for */
        406: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/tension": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The tension index day by day, its terms listed, the weightiest first; null where nobody reported */
    get: {
      parameters: {
        query?: {
          /** @description an ISO 3166-1 alpha-3 code; Kosovo is XKX */
          country?: string;
          /** @description from this day on, YYYY-MM-DD */
          from?: string;
          /** @description before this day, YYYY-MM-DD */
          to?: string;
          /** @description every one of these words must occur, in the quote or in a name; accents do not matter */
          text?: string;
          /** @description a date: what had been published by then; an instant: what the record held then */
          asOf?: string;
          /** @description a place, a district, a province or a country, by its name */
          place?: string;
          /** @description the most terms a day; all without it */
          terms?: number | null;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description the answer */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Tension"];
          };
        };
        /** @description the selection does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description none of the media types that were asked for */
        406: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/diff": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is the same, changed, new, contradicted or gone between two instants, with the words of both */
    get: {
      parameters: {
        query: {
          /** @description an ISO 3166-1 alpha-3 code; Kosovo is XKX */
          country?: string;
          /** @description every one of these words must occur, in the quote or in a name; accents do not matter */
          text?: string;
          /** @description a place, a district, a province or a country, by its name */
          place?: string;
          /** @description a date: what had been published by the end of that day; an instant: what the record held at that moment */
          from: string;
          /** @description a date: what had been published by the end of that day; an instant: what the record held at that moment */
          to: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description the answer */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              items: components["schemas"]["Difference"][];
            };
          };
        };
        /** @description the selection does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description none of the media types that were asked for */
        406: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/places": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Towns of the gazetteer inside a box, capitals first, then the most populous */
    get: {
      parameters: {
        query?: {
          /** @description west,south,east,north */
          box?: string;
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description the towns */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              items: components["schemas"]["PlaceLabel"][];
            };
          };
        };
        /** @description the box does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/places/named": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Places of the gazetteer that have a name, the most populous first: what `place` of a claim may be corrected to */
    get: {
      parameters: {
        query: {
          name: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description the places */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              items: components["schemas"]["NamedPlace"][];
            };
          };
        };
        /** @description no name was given */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/reviews": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Decisions, oldest first; with target only those on that claim or event */
    get: {
      parameters: {
        query?: {
          /** @description a date: what had been published by the end of that day; an instant: what the record held at that moment */
          asOf?: string;
          target?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description the decisions */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              items: components["schemas"]["Review"][];
            };
          };
        };
        /** @description the query does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    /** Writes one decision on a claim or an event. `version` is the review.version that the person saw */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["NewReview"];
        };
      };
      responses: {
        /** @description written */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Review"];
          };
        };
        /** @description the body does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description no such claim or event */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description somebody else has reviewed it meanwhile; nothing was written */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description the decision does not fit what it is about */
        422: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/reviews/agreement": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Agreement of people who judged the same claims: Krippendorff's alpha over accept, correct and reject, and where they differ */
    get: {
      parameters: {
        query?: {
          /** @description a date: what had been published by the end of that day; an instant: what the record held at that moment */
          asOf?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description the agreement */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              units: number;
              alpha: number | null;
              disputed: {
                target: string;
                verdicts: {
                  who: string;
                  /** @enum {string} */
                  verdict: "accept" | "correct" | "reject";
                }[];
              }[];
            };
          };
        };
        /** @description the query does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/stats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How much the record holds; engine, schema and bytes are of now */
    get: {
      parameters: {
        query?: {
          /** @description a date: what had been published by the end of that day; an instant: what the record held at that moment */
          asOf?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description counts */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Stats"];
          };
        };
        /** @description the query does not fit */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/acled/read": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This record's own events for scripts that read ACLED's API: its common read parameters, and no data of ACLED */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description rows in ACLED's columns */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              data: {
                [key: string]: string;
              }[];
            };
            "text/csv": string;
          };
        };
        /** @description a parameter is none of ACLED's, or cannot be read */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/acled/read.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This record's own events for scripts that read ACLED's API: its common read parameters, and no data of ACLED */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description rows in ACLED's columns */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              data: {
                [key: string]: string;
              }[];
            };
            "text/csv": string;
          };
        };
        /** @description a parameter is none of ACLED's, or cannot be read */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/acled/read.csv": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This record's own events for scripts that read ACLED's API: its common read parameters, and no data of ACLED */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description rows in ACLED's columns */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              data: {
                [key: string]: string;
              }[];
            };
            "text/csv": string;
          };
        };
        /** @description a parameter is none of ACLED's, or cannot be read */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/base-map": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The base map that this server was started with; null for the bundled one */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description kind and address */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["BaseMap"];
          };
        };
        /** @description any other refusal: no token, the wrong role, too many requests, or an error of the server */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Me: {
      name: string | null;
      /** @enum {string} */
      role: "reader" | "reviewer" | "admin";
    };
    AuditEntry: {
      seq: number;
      at: string;
      /** @description name of the token; null where the server is open to its own machine */
      who: string | null;
      /** @enum {string|null} */
      role: "reader" | "reviewer" | "admin" | null;
      /** @description network address, or `command line` */
      from: string;
      /** @description method and path, or the command */
      action: string;
      /** @description what was made or changed, where the answer names it */
      about: string | null;
      /** @description of the answer (RFC 9110); 0 for a command */
      status: number;
    };
    Problem: {
      type: string;
      title: string;
      status: number;
      detail: string;
      code: string;
      errors?: {
        path: string;
        message: string;
      }[];
    };
    Alert: {
      /** @enum {string} */
      kind: "event" | "toll" | "state" | "tension" | "disagreement";
      about: string;
      reason: string;
      quote: string;
      claim: string;
      article: string;
      title: string | null;
      publisher: string | null;
      published: string | null;
      url: string | null;
      event: string | null;
      id: string;
      rule: string;
      ruleName: string;
      at: string;
      seq: number;
      read: boolean;
    };
    AlertsRead: {
      upTo: number;
    };
    AlertDelivery: {
      id: string;
      rule: string;
      target: string;
      /** @enum {string} */
      state: "waiting" | "sent" | "dead";
      tries: number;
      due: string;
      reason: string | null;
      alerts: number;
      made: string;
      settled: string | null;
    };
    AlertRule: {
      name: string;
      view: string;
      when:
        | {
            /** @enum {string} */
            kind: "event";
          }
        | {
            /** @enum {string} */
            kind: "toll";
            /**
             * @default null
             * @enum {string|null}
             */
            measure: "killed" | "injured" | "missing" | "detained" | "displaced" | "abducted" | null;
            atLeast: number;
          }
        | {
            /** @enum {string} */
            kind: "state";
            /**
             * @default null
             * @enum {string|null}
             */
            property:
              | "force-strength"
              | "reinforcement"
              | "office"
              | "turnout"
              | "population"
              | "recognition"
              | "site-status"
              | "control"
              | "independence"
              | null;
          }
        | {
            /** @enum {string} */
            kind: "tension";
          }
        | {
            /** @enum {string} */
            kind: "disagreement";
          };
      /**
       * @default at-once
       * @enum {string}
       */
      digest: "at-once" | "hourly" | "daily";
      /** @default 07:00 */
      at: string;
      /** @default UTC */
      zone: string;
      /** @default null */
      quiet: {
        from: string;
        to: string;
      } | null;
      id: string;
      since: string;
      to: {
        /** @enum {string} */
        kind: "webhook" | "email";
        shown: string;
      }[];
    };
    AlertTried: {
      findings: {
        /** @enum {string} */
        kind: "event" | "toll" | "state" | "tension" | "disagreement";
        about: string;
        reason: string;
        quote: string;
        claim: string;
        article: string;
        title: string | null;
        publisher: string | null;
        published: string | null;
        url: string | null;
        event: string | null;
        day: string;
      }[];
      summary: string;
      cut: boolean;
    };
    AlertTrial: {
      view: string;
      when:
        | {
            /** @enum {string} */
            kind: "event";
          }
        | {
            /** @enum {string} */
            kind: "toll";
            /**
             * @default null
             * @enum {string|null}
             */
            measure: "killed" | "injured" | "missing" | "detained" | "displaced" | "abducted" | null;
            atLeast: number;
          }
        | {
            /** @enum {string} */
            kind: "state";
            /**
             * @default null
             * @enum {string|null}
             */
            property:
              | "force-strength"
              | "reinforcement"
              | "office"
              | "turnout"
              | "population"
              | "recognition"
              | "site-status"
              | "control"
              | "independence"
              | null;
          }
        | {
            /** @enum {string} */
            kind: "tension";
          }
        | {
            /** @enum {string} */
            kind: "disagreement";
          };
      from: string;
      to: string;
    };
    MadeAlertRule: {
      name: string;
      view: string;
      when:
        | {
            /** @enum {string} */
            kind: "event";
          }
        | {
            /** @enum {string} */
            kind: "toll";
            /**
             * @default null
             * @enum {string|null}
             */
            measure: "killed" | "injured" | "missing" | "detained" | "displaced" | "abducted" | null;
            atLeast: number;
          }
        | {
            /** @enum {string} */
            kind: "state";
            /**
             * @default null
             * @enum {string|null}
             */
            property:
              | "force-strength"
              | "reinforcement"
              | "office"
              | "turnout"
              | "population"
              | "recognition"
              | "site-status"
              | "control"
              | "independence"
              | null;
          }
        | {
            /** @enum {string} */
            kind: "tension";
          }
        | {
            /** @enum {string} */
            kind: "disagreement";
          };
      /**
       * @default at-once
       * @enum {string}
       */
      digest: "at-once" | "hourly" | "daily";
      /** @default 07:00 */
      at: string;
      /** @default UTC */
      zone: string;
      /** @default null */
      quiet: {
        from: string;
        to: string;
      } | null;
      /** @default [] */
      to: (
        | {
            /** @enum {string} */
            kind: "webhook";
            /** Format: uri */
            url: string;
            secret?: string;
          }
        | {
            /** @enum {string} */
            kind: "email";
            /** Format: email */
            address: string;
          }
      )[];
      id: string;
      since: string;
    };
    NewAlertRule: {
      name: string;
      view: string;
      when:
        | {
            /** @enum {string} */
            kind: "event";
          }
        | {
            /** @enum {string} */
            kind: "toll";
            /**
             * @default null
             * @enum {string|null}
             */
            measure: "killed" | "injured" | "missing" | "detained" | "displaced" | "abducted" | null;
            atLeast: number;
          }
        | {
            /** @enum {string} */
            kind: "state";
            /**
             * @default null
             * @enum {string|null}
             */
            property:
              | "force-strength"
              | "reinforcement"
              | "office"
              | "turnout"
              | "population"
              | "recognition"
              | "site-status"
              | "control"
              | "independence"
              | null;
          }
        | {
            /** @enum {string} */
            kind: "tension";
          }
        | {
            /** @enum {string} */
            kind: "disagreement";
          };
      /**
       * @default at-once
       * @enum {string}
       */
      digest: "at-once" | "hourly" | "daily";
      /** @default 07:00 */
      at: string;
      /** @default UTC */
      zone: string;
      /** @default null */
      quiet: {
        from: string;
        to: string;
      } | null;
      /** @default [] */
      to: (
        | {
            /** @enum {string} */
            kind: "webhook";
            /** Format: uri */
            url: string;
            secret?: string;
          }
        | {
            /** @enum {string} */
            kind: "email";
            /** Format: email */
            address: string;
          }
      )[];
    };
    SavedView: {
      name: string;
      filter: {
        from?: string;
        to?: string;
        place?: string;
        country?: string;
        precision?: string;
        box?: string;
        type?: string;
        status?: string;
        text?: string;
        review?: string;
        actor?: string;
        recipient?: string;
        minScore?: string;
      };
      id: string;
      at: string;
    };
    NewView: {
      name: string;
      filter: {
        from?: string;
        to?: string;
        place?: string;
        country?: string;
        precision?: string;
        box?: string;
        type?: string;
        status?: string;
        text?: string;
        review?: string;
        actor?: string;
        recipient?: string;
        minScore?: string;
      };
    };
    ArticleItem: {
      id: string;
      title: string | null;
      publisher: string | null;
      url: string | null;
      published: string | null;
      lang: string;
      sha256: string;
      version: number;
      recorded: string;
      claims: number;
    };
    ArticleRecord: {
      article: {
        id: string;
        title: string | null;
        publisher: string | null;
        url: string | null;
        published: string | null;
        lang: string;
        sha256: string;
        text: string;
      };
      version: number;
      recorded: string;
      withdrawn: boolean;
      versions: {
        id: string;
        version: number;
        sha256: string;
        recorded: string;
      }[];
      claims: {
        claim:
          | {
              id: string;
              start: number;
              end: number;
              quote: string;
              by: string;
              score: number;
              claimant: {
                text: string;
                start: number;
                end: number;
                name: string;
                country: string | null;
                sectors: string[];
                referent?: {
                  text: string;
                  start: number;
                  end: number;
                };
              } | null;
              /** @enum {string} */
              kind: "event";
              /** @enum {string} */
              type:
                | "AGREE"
                | "CONSULT"
                | "SUPPORT"
                | "COOPERATE"
                | "CONCEDE"
                | "AID"
                | "RETREAT"
                | "REQUEST"
                | "ACCUSE"
                | "REJECT"
                | "THREATEN"
                | "PROTEST"
                | "SANCTION"
                | "MOBILIZE"
                | "COERCE"
                | "ASSAULT";
              mode: string | null;
              contexts: string[];
              actors: {
                text: string;
                start: number;
                end: number;
                name: string;
                country: string | null;
                sectors: string[];
                referent?: {
                  text: string;
                  start: number;
                  end: number;
                };
              }[];
              recipients: {
                text: string;
                start: number;
                end: number;
                name: string;
                country: string | null;
                sectors: string[];
                referent?: {
                  text: string;
                  start: number;
                  end: number;
                };
              }[];
              place: {
                text: string;
                start: number;
                end: number;
                name: string;
                country: string | null;
                admin1?: string;
                lat: number | null;
                lon: number | null;
                /** @enum {string} */
                precision: "site" | "town" | "district" | "province" | "country";
                geonameid?: number;
                implied?: boolean;
              } | null;
              time: {
                text: string | null;
                start: number | null;
                end: number | null;
                from: string;
                to: string;
                /** @enum {string} */
                grain: "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";
                implied: boolean;
              } | null;
              /** @enum {string} */
              status: "happened" | "denied" | "threatened" | "planned" | "background";
              cameo: string;
              quad: 1 | 2 | 3 | 4;
              goldstein: number;
              acled: {
                eventType: string;
                subEventType: string;
              } | null;
              trigger: {
                text: string;
                start: number;
                end: number;
              };
            }
          | {
              id: string;
              start: number;
              end: number;
              quote: string;
              by: string;
              score: number;
              claimant: {
                text: string;
                start: number;
                end: number;
                name: string;
                country: string | null;
                sectors: string[];
                referent?: {
                  text: string;
                  start: number;
                  end: number;
                };
              } | null;
              /** @enum {string} */
              kind: "toll";
              /** @enum {string} */
              measure: "killed" | "injured" | "missing" | "detained" | "displaced" | "abducted";
              side: {
                text: string;
                start: number;
                end: number;
                name: string;
                country: string | null;
                sectors: string[];
                referent?: {
                  text: string;
                  start: number;
                  end: number;
                };
              };
              min: number | null;
              best: number | null;
              max: number | null;
              words: {
                text: string;
                start: number;
                end: number;
              } | null;
              partOf: string | null;
              event: string | null;
              asOf: string | null;
            }
          | {
              id: string;
              start: number;
              end: number;
              quote: string;
              by: string;
              score: number;
              claimant: {
                text: string;
                start: number;
                end: number;
                name: string;
                country: string | null;
                sectors: string[];
                referent?: {
                  text: string;
                  start: number;
                  end: number;
                };
              } | null;
              /** @enum {string} */
              kind: "state";
              /** @enum {string} */
              property:
                | "force-strength"
                | "reinforcement"
                | "office"
                | "turnout"
                | "population"
                | "recognition"
                | "site-status"
                | "control"
                | "independence";
              subject: {
                text: string;
                start: number;
                end: number;
                name: string;
                country: string | null;
                sectors: string[];
                referent?: {
                  text: string;
                  start: number;
                  end: number;
                };
              };
              object: {
                text: string;
                start: number;
                end: number;
                name: string;
                country: string | null;
                sectors: string[];
                referent?: {
                  text: string;
                  start: number;
                  end: number;
                };
              } | null;
              place: {
                text: string;
                start: number;
                end: number;
                name: string;
                country: string | null;
                admin1?: string;
                lat: number | null;
                lon: number | null;
                /** @enum {string} */
                precision: "site" | "town" | "district" | "province" | "country";
                geonameid?: number;
                implied?: boolean;
              } | null;
              value:
                | {
                    min: number | null;
                    best: number | null;
                    max: number | null;
                    unit: string;
                    minExclusive?: boolean;
                    maxExclusive?: boolean;
                  }
                | string;
              words: {
                text: string;
                start: number;
                end: number;
              } | null;
              asOf: string | null;
            };
        article: {
          id: string;
          title: string | null;
          publisher: string | null;
          url: string | null;
          published: string | null;
          version: number;
        };
        analysis: string;
        recorded: string;
        event: string | null;
        review: {
          /** @enum {string} */
          status: "unreviewed" | "flagged" | "accepted" | "corrected" | "rejected";
          version: number;
        };
      }[];
    };
    Added: {
      id: string;
      /** @enum {string} */
      outcome: "added" | "changed" | "known";
      version: number;
      claims: number;
      note?: string;
    };
    Source: {
      text: string;
      id?: string | null;
      title?: string | null;
      publisher?: string | null;
      url?: string | null;
      published?: string | null;
    };
    ClaimItem: {
      claim:
        | {
            id: string;
            start: number;
            end: number;
            quote: string;
            by: string;
            score: number;
            claimant: {
              text: string;
              start: number;
              end: number;
              name: string;
              country: string | null;
              sectors: string[];
              referent?: {
                text: string;
                start: number;
                end: number;
              };
            } | null;
            /** @enum {string} */
            kind: "event";
            /** @enum {string} */
            type:
              | "AGREE"
              | "CONSULT"
              | "SUPPORT"
              | "COOPERATE"
              | "CONCEDE"
              | "AID"
              | "RETREAT"
              | "REQUEST"
              | "ACCUSE"
              | "REJECT"
              | "THREATEN"
              | "PROTEST"
              | "SANCTION"
              | "MOBILIZE"
              | "COERCE"
              | "ASSAULT";
            mode: string | null;
            contexts: string[];
            actors: {
              text: string;
              start: number;
              end: number;
              name: string;
              country: string | null;
              sectors: string[];
              referent?: {
                text: string;
                start: number;
                end: number;
              };
            }[];
            recipients: {
              text: string;
              start: number;
              end: number;
              name: string;
              country: string | null;
              sectors: string[];
              referent?: {
                text: string;
                start: number;
                end: number;
              };
            }[];
            place: {
              text: string;
              start: number;
              end: number;
              name: string;
              country: string | null;
              admin1?: string;
              lat: number | null;
              lon: number | null;
              /** @enum {string} */
              precision: "site" | "town" | "district" | "province" | "country";
              geonameid?: number;
              implied?: boolean;
            } | null;
            time: {
              text: string | null;
              start: number | null;
              end: number | null;
              from: string;
              to: string;
              /** @enum {string} */
              grain: "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";
              implied: boolean;
            } | null;
            /** @enum {string} */
            status: "happened" | "denied" | "threatened" | "planned" | "background";
            cameo: string;
            quad: 1 | 2 | 3 | 4;
            goldstein: number;
            acled: {
              eventType: string;
              subEventType: string;
            } | null;
            trigger: {
              text: string;
              start: number;
              end: number;
            };
          }
        | {
            id: string;
            start: number;
            end: number;
            quote: string;
            by: string;
            score: number;
            claimant: {
              text: string;
              start: number;
              end: number;
              name: string;
              country: string | null;
              sectors: string[];
              referent?: {
                text: string;
                start: number;
                end: number;
              };
            } | null;
            /** @enum {string} */
            kind: "toll";
            /** @enum {string} */
            measure: "killed" | "injured" | "missing" | "detained" | "displaced" | "abducted";
            side: {
              text: string;
              start: number;
              end: number;
              name: string;
              country: string | null;
              sectors: string[];
              referent?: {
                text: string;
                start: number;
                end: number;
              };
            };
            min: number | null;
            best: number | null;
            max: number | null;
            words: {
              text: string;
              start: number;
              end: number;
            } | null;
            partOf: string | null;
            event: string | null;
            asOf: string | null;
          }
        | {
            id: string;
            start: number;
            end: number;
            quote: string;
            by: string;
            score: number;
            claimant: {
              text: string;
              start: number;
              end: number;
              name: string;
              country: string | null;
              sectors: string[];
              referent?: {
                text: string;
                start: number;
                end: number;
              };
            } | null;
            /** @enum {string} */
            kind: "state";
            /** @enum {string} */
            property:
              | "force-strength"
              | "reinforcement"
              | "office"
              | "turnout"
              | "population"
              | "recognition"
              | "site-status"
              | "control"
              | "independence";
            subject: {
              text: string;
              start: number;
              end: number;
              name: string;
              country: string | null;
              sectors: string[];
              referent?: {
                text: string;
                start: number;
                end: number;
              };
            };
            object: {
              text: string;
              start: number;
              end: number;
              name: string;
              country: string | null;
              sectors: string[];
              referent?: {
                text: string;
                start: number;
                end: number;
              };
            } | null;
            place: {
              text: string;
              start: number;
              end: number;
              name: string;
              country: string | null;
              admin1?: string;
              lat: number | null;
              lon: number | null;
              /** @enum {string} */
              precision: "site" | "town" | "district" | "province" | "country";
              geonameid?: number;
              implied?: boolean;
            } | null;
            value:
              | {
                  min: number | null;
                  best: number | null;
                  max: number | null;
                  unit: string;
                  minExclusive?: boolean;
                  maxExclusive?: boolean;
                }
              | string;
            words: {
              text: string;
              start: number;
              end: number;
            } | null;
            asOf: string | null;
          };
      article: {
        id: string;
        title: string | null;
        publisher: string | null;
        url: string | null;
        published: string | null;
        version: number;
      };
      analysis: string;
      recorded: string;
      event: string | null;
      review: {
        /** @enum {string} */
        status: "unreviewed" | "flagged" | "accepted" | "corrected" | "rejected";
        version: number;
      };
    };
    Explanation: {
      claim: string;
      /** @description false where today's analysis no longer makes this claim */
      found: boolean;
      reasons: {
        /** @enum {string} */
        about: "claim" | "time" | "quantity" | "place" | "actor";
        rule: string;
        /** @enum {string} */
        action: "added" | "removed" | "merged" | "changed";
        reason: string;
        start: number;
        end: number;
        words: string;
      }[];
    };
    EventBrief: {
      id: string;
      /** @enum {string} */
      type:
        | "AGREE"
        | "CONSULT"
        | "SUPPORT"
        | "COOPERATE"
        | "CONCEDE"
        | "AID"
        | "RETREAT"
        | "REQUEST"
        | "ACCUSE"
        | "REJECT"
        | "THREATEN"
        | "PROTEST"
        | "SANCTION"
        | "MOBILIZE"
        | "COERCE"
        | "ASSAULT";
      mode: string | null;
      /** @enum {string} */
      status: "happened" | "denied" | "threatened" | "planned" | "background";
      quad: 1 | 2 | 3 | 4;
      time: {
        from: string;
        to: string;
        /** @enum {string} */
        grain: "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";
        implied: boolean;
      } | null;
      score: number;
      place: {
        name: string;
        country: string | null;
        lat: number | null;
        lon: number | null;
        /** @enum {string} */
        precision: "site" | "town" | "district" | "province" | "country";
      } | null;
      actors: string[];
      recipients: string[];
      killed: number;
      injured: number;
      disputed: boolean;
      articles: number;
      publishers: number;
      /** @enum {string} */
      review: "unreviewed" | "flagged" | "accepted" | "corrected" | "rejected";
    };
    ClaimByHand:
      | {
          article: string;
          who: string;
          /** @default  */
          why: string;
          quote: {
            start: number;
            end: number;
          };
          /** @default null */
          claimant: {
            start: number;
            end: number;
          } | null;
          /** @enum {string} */
          kind: "event";
          /** @enum {string} */
          type:
            | "AGREE"
            | "CONSULT"
            | "SUPPORT"
            | "COOPERATE"
            | "CONCEDE"
            | "AID"
            | "RETREAT"
            | "REQUEST"
            | "ACCUSE"
            | "REJECT"
            | "THREATEN"
            | "PROTEST"
            | "SANCTION"
            | "MOBILIZE"
            | "COERCE"
            | "ASSAULT";
          /**
           * @default happened
           * @enum {string}
           */
          status: "happened" | "denied" | "threatened" | "planned" | "background";
          /** @default null */
          trigger: {
            start: number;
            end: number;
          } | null;
          /** @default [] */
          actors: {
            start: number;
            end: number;
          }[];
          /** @default [] */
          recipients: {
            start: number;
            end: number;
          }[];
          /** @default null */
          place: {
            start: number;
            end: number;
          } | null;
          /** @default null */
          time: {
            start: number;
            end: number;
          } | null;
        }
      | {
          article: string;
          who: string;
          /** @default  */
          why: string;
          quote: {
            start: number;
            end: number;
          };
          /** @default null */
          claimant: {
            start: number;
            end: number;
          } | null;
          /** @enum {string} */
          kind: "toll";
          /** @enum {string} */
          measure: "killed" | "injured" | "missing" | "detained" | "displaced" | "abducted";
          count: {
            start: number;
            end: number;
          };
          side: {
            start: number;
            end: number;
          };
        }
      | {
          article: string;
          who: string;
          /** @default  */
          why: string;
          quote: {
            start: number;
            end: number;
          };
          /** @default null */
          claimant: {
            start: number;
            end: number;
          } | null;
          /** @enum {string} */
          kind: "state";
          /** @enum {string} */
          property:
            | "force-strength"
            | "reinforcement"
            | "office"
            | "turnout"
            | "population"
            | "recognition"
            | "site-status"
            | "control"
            | "independence";
          subject: {
            start: number;
            end: number;
          };
          /** @default null */
          object: {
            start: number;
            end: number;
          } | null;
          /** @default null */
          place: {
            start: number;
            end: number;
          } | null;
          value: {
            start: number;
            end: number;
          };
        };
    Event: {
      id: string;
      /** @enum {string} */
      type:
        | "AGREE"
        | "CONSULT"
        | "SUPPORT"
        | "COOPERATE"
        | "CONCEDE"
        | "AID"
        | "RETREAT"
        | "REQUEST"
        | "ACCUSE"
        | "REJECT"
        | "THREATEN"
        | "PROTEST"
        | "SANCTION"
        | "MOBILIZE"
        | "COERCE"
        | "ASSAULT";
      mode: string | null;
      contexts: string[];
      /** @enum {string} */
      status: "happened" | "denied" | "threatened" | "planned" | "background";
      score: number;
      cameo: string;
      quad: 1 | 2 | 3 | 4;
      goldstein: number;
      acled: {
        eventType: string;
        subEventType: string;
      } | null;
      actors: {
        name: string;
        country: string | null;
        sectors: string[];
      }[];
      recipients: {
        name: string;
        country: string | null;
        sectors: string[];
      }[];
      place: {
        name: string;
        country: string | null;
        admin1?: string;
        lat: number | null;
        lon: number | null;
        /** @enum {string} */
        precision: "site" | "town" | "district" | "province" | "country";
        geonameid?: number;
      } | null;
      time: {
        from: string;
        to: string;
        /** @enum {string} */
        grain: "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";
        implied: boolean;
      } | null;
      claims: string[];
      quote: string;
      articles: number;
      publishers: number;
      firstPublished: string | null;
      lastPublished: string | null;
      tolls: {
        /** @enum {string} */
        measure: "killed" | "injured" | "missing" | "detained" | "displaced" | "abducted";
        side: {
          name: string;
          country: string | null;
          sectors: string[];
        };
        min: number | null;
        best: number | null;
        max: number | null;
        part: boolean;
        disputed: boolean;
        rule: string;
        voices: {
          claim: string;
          article: string;
          publisher: string | null;
          published: string | null;
          claimant: string | null;
          min: number | null;
          best: number | null;
          max: number | null;
          leftOut: string | null;
          quote: string;
        }[];
      }[];
      review: {
        /** @enum {string} */
        status: "unreviewed" | "flagged" | "accepted" | "corrected" | "rejected";
        version: number;
      };
    };
    EventRecord: {
      event: components["schemas"]["Event"];
      claims: components["schemas"]["ClaimItem"][];
    };
    ExportFormat: {
      name: string;
      about: string;
      extension: string;
      mediaType: string;
      losses: {
        rule: string;
        reason: string;
      }[];
    };
    ExportReport: {
      format: string;
      generator: string;
      asOf: string;
      filters: {
        [key: string]: string;
      };
      read: number;
      written: number;
      /** @description what the format cannot say, counted by the rule that leaves it out */
      dropped: {
        rule: string;
        reason: string;
        count: number;
      }[];
    };
    Coded: {
      article: {
        id: string;
        title: string | null;
        publisher: string | null;
        url: string | null;
        published: string | null;
        lang: string;
        sha256: string;
        text: string;
      };
      claims: (
        | {
            id: string;
            start: number;
            end: number;
            quote: string;
            by: string;
            score: number;
            claimant: {
              text: string;
              start: number;
              end: number;
              name: string;
              country: string | null;
              sectors: string[];
              referent?: {
                text: string;
                start: number;
                end: number;
              };
            } | null;
            /** @enum {string} */
            kind: "event";
            /** @enum {string} */
            type:
              | "AGREE"
              | "CONSULT"
              | "SUPPORT"
              | "COOPERATE"
              | "CONCEDE"
              | "AID"
              | "RETREAT"
              | "REQUEST"
              | "ACCUSE"
              | "REJECT"
              | "THREATEN"
              | "PROTEST"
              | "SANCTION"
              | "MOBILIZE"
              | "COERCE"
              | "ASSAULT";
            mode: string | null;
            contexts: string[];
            actors: {
              text: string;
              start: number;
              end: number;
              name: string;
              country: string | null;
              sectors: string[];
              referent?: {
                text: string;
                start: number;
                end: number;
              };
            }[];
            recipients: {
              text: string;
              start: number;
              end: number;
              name: string;
              country: string | null;
              sectors: string[];
              referent?: {
                text: string;
                start: number;
                end: number;
              };
            }[];
            place: {
              text: string;
              start: number;
              end: number;
              name: string;
              country: string | null;
              admin1?: string;
              lat: number | null;
              lon: number | null;
              /** @enum {string} */
              precision: "site" | "town" | "district" | "province" | "country";
              geonameid?: number;
              implied?: boolean;
            } | null;
            time: {
              text: string | null;
              start: number | null;
              end: number | null;
              from: string;
              to: string;
              /** @enum {string} */
              grain: "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";
              implied: boolean;
            } | null;
            /** @enum {string} */
            status: "happened" | "denied" | "threatened" | "planned" | "background";
            cameo: string;
            quad: 1 | 2 | 3 | 4;
            goldstein: number;
            acled: {
              eventType: string;
              subEventType: string;
            } | null;
            trigger: {
              text: string;
              start: number;
              end: number;
            };
          }
        | {
            id: string;
            start: number;
            end: number;
            quote: string;
            by: string;
            score: number;
            claimant: {
              text: string;
              start: number;
              end: number;
              name: string;
              country: string | null;
              sectors: string[];
              referent?: {
                text: string;
                start: number;
                end: number;
              };
            } | null;
            /** @enum {string} */
            kind: "toll";
            /** @enum {string} */
            measure: "killed" | "injured" | "missing" | "detained" | "displaced" | "abducted";
            side: {
              text: string;
              start: number;
              end: number;
              name: string;
              country: string | null;
              sectors: string[];
              referent?: {
                text: string;
                start: number;
                end: number;
              };
            };
            min: number | null;
            best: number | null;
            max: number | null;
            words: {
              text: string;
              start: number;
              end: number;
            } | null;
            partOf: string | null;
            event: string | null;
            asOf: string | null;
          }
        | {
            id: string;
            start: number;
            end: number;
            quote: string;
            by: string;
            score: number;
            claimant: {
              text: string;
              start: number;
              end: number;
              name: string;
              country: string | null;
              sectors: string[];
              referent?: {
                text: string;
                start: number;
                end: number;
              };
            } | null;
            /** @enum {string} */
            kind: "state";
            /** @enum {string} */
            property:
              | "force-strength"
              | "reinforcement"
              | "office"
              | "turnout"
              | "population"
              | "recognition"
              | "site-status"
              | "control"
              | "independence";
            subject: {
              text: string;
              start: number;
              end: number;
              name: string;
              country: string | null;
              sectors: string[];
              referent?: {
                text: string;
                start: number;
                end: number;
              };
            };
            object: {
              text: string;
              start: number;
              end: number;
              name: string;
              country: string | null;
              sectors: string[];
              referent?: {
                text: string;
                start: number;
                end: number;
              };
            } | null;
            place: {
              text: string;
              start: number;
              end: number;
              name: string;
              country: string | null;
              admin1?: string;
              lat: number | null;
              lon: number | null;
              /** @enum {string} */
              precision: "site" | "town" | "district" | "province" | "country";
              geonameid?: number;
              implied?: boolean;
            } | null;
            value:
              | {
                  min: number | null;
                  best: number | null;
                  max: number | null;
                  unit: string;
                  minExclusive?: boolean;
                  maxExclusive?: boolean;
                }
              | string;
            words: {
              text: string;
              start: number;
              end: number;
            } | null;
            asOf: string | null;
          }
      )[];
      note?: string;
    };
    Change: {
      seq: number;
      at: string;
      /** @enum {string} */
      kind:
        | "article-added"
        | "article-changed"
        | "article-withdrawn"
        | "article-recoded"
        | "article-linked"
        | "reviewed";
      id: string;
    };
    InputResult: {
      items: (
        | {
            at: string;
            id: string;
            title: string | null;
            published: string | null;
            /** @enum {string} */
            outcome: "added" | "changed" | "known";
            claims: number;
            note?: string;
          }
        | {
            at: string;
            code: string;
            detail: string;
          }
      )[];
      more: boolean;
    };
    UrlInput: {
      url: string;
      /** @description publication date of what gives none */
      published?: string;
    };
    OutsideEvent: {
      set: string;
      format: string;
      file: string;
      event: {
        key: string;
        row: number;
        /** @enum {string|null} */
        type:
          | "AGREE"
          | "CONSULT"
          | "SUPPORT"
          | "COOPERATE"
          | "CONCEDE"
          | "AID"
          | "RETREAT"
          | "REQUEST"
          | "ACCUSE"
          | "REJECT"
          | "THREATEN"
          | "PROTEST"
          | "SANCTION"
          | "MOBILIZE"
          | "COERCE"
          | "ASSAULT"
          | null;
        mode: string | null;
        acled: {
          eventType: string;
          subEventType: string;
        } | null;
        /** @enum {string} */
        status: "happened" | "denied" | "threatened" | "planned" | "background";
        time: {
          from: string;
          to: string;
          /** @enum {string} */
          grain: "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";
          implied: boolean;
        } | null;
        place: {
          name: string;
          country: string | null;
          admin1?: string;
          lat: number | null;
          lon: number | null;
          /** @enum {string} */
          precision: "site" | "town" | "district" | "province" | "country";
          geonameid?: number;
        } | null;
        actors: {
          name: string;
          country: string | null;
          sectors: string[];
        }[];
        recipients: {
          name: string;
          country: string | null;
          sectors: string[];
        }[];
        killed: {
          low: number;
          best: number;
          high: number;
        } | null;
        injured: {
          low: number;
          best: number;
          high: number;
        } | null;
        words: string | null;
        source: string | null;
        url: string | null;
        rows: {
          [key: string]: string | number | boolean | null;
        }[];
      };
    };
    OutsideSet: {
      id: string;
      format: string;
      file: string;
      sha256: string;
      at: string;
      events: number;
      refused: number;
      passedOver: number;
      whole: boolean;
      from: string | null;
      to: string | null;
    };
    Picture: {
      place: string | null;
      country: string | null;
      asOf: string | null;
      from: string | null;
      to: string | null;
      articles: number;
      events: {
        id: string;
        /** @enum {string} */
        type:
          | "AGREE"
          | "CONSULT"
          | "SUPPORT"
          | "COOPERATE"
          | "CONCEDE"
          | "AID"
          | "RETREAT"
          | "REQUEST"
          | "ACCUSE"
          | "REJECT"
          | "THREATEN"
          | "PROTEST"
          | "SANCTION"
          | "MOBILIZE"
          | "COERCE"
          | "ASSAULT";
        mode: string | null;
        contexts: string[];
        /** @enum {string} */
        status: "happened" | "denied" | "threatened" | "planned" | "background";
        score: number;
        cameo: string;
        quad: 1 | 2 | 3 | 4;
        goldstein: number;
        acled: {
          eventType: string;
          subEventType: string;
        } | null;
        actors: {
          name: string;
          country: string | null;
          sectors: string[];
        }[];
        recipients: {
          name: string;
          country: string | null;
          sectors: string[];
        }[];
        place: {
          name: string;
          country: string | null;
          admin1?: string;
          lat: number | null;
          lon: number | null;
          /** @enum {string} */
          precision: "site" | "town" | "district" | "province" | "country";
          geonameid?: number;
        } | null;
        time: {
          from: string;
          to: string;
          /** @enum {string} */
          grain: "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";
          implied: boolean;
        } | null;
        claims: string[];
        quote: string;
        articles: number;
        publishers: number;
        firstPublished: string | null;
        lastPublished: string | null;
        tolls: {
          /** @enum {string} */
          measure: "killed" | "injured" | "missing" | "detained" | "displaced" | "abducted";
          side: {
            name: string;
            country: string | null;
            sectors: string[];
          };
          min: number | null;
          best: number | null;
          max: number | null;
          part: boolean;
          disputed: boolean;
          rule: string;
          voices: {
            claim: string;
            article: string;
            publisher: string | null;
            published: string | null;
            claimant: string | null;
            min: number | null;
            best: number | null;
            max: number | null;
            leftOut: string | null;
            quote: string;
          }[];
        }[];
        review: {
          /** @enum {string} */
          status: "unreviewed" | "flagged" | "accepted" | "corrected" | "rejected";
          version: number;
        };
      }[];
      totals: {
        /** @enum {string} */
        measure: "killed" | "injured" | "missing" | "detained" | "displaced" | "abducted";
        side: {
          name: string;
          country: string | null;
          sectors: string[];
        };
        min: number;
        best: number | null;
        max: number | null;
        withoutBest: number;
        disputed: boolean;
        rows: {
          event: string;
          at: string | null;
          place: string | null;
          min: number | null;
          best: number | null;
          max: number | null;
          disputed: boolean;
        }[];
      }[];
      states: {
        id: string;
        /** @enum {string} */
        property:
          | "force-strength"
          | "reinforcement"
          | "office"
          | "turnout"
          | "population"
          | "recognition"
          | "site-status"
          | "control"
          | "independence";
        about: string;
        subject: {
          name: string;
          country: string | null;
          sectors: string[];
        } | null;
        object: {
          name: string;
          country: string | null;
          sectors: string[];
        } | null;
        place: {
          name: string;
          country: string | null;
          admin1?: string;
          lat: number | null;
          lon: number | null;
          /** @enum {string} */
          precision: "site" | "town" | "district" | "province" | "country";
          geonameid?: number;
        } | null;
        entries: {
          value:
            | {
                min: number | null;
                best: number | null;
                max: number | null;
                unit: string;
                minExclusive?: boolean;
                maxExclusive?: boolean;
              }
            | string;
          from: string | null;
          to: string | null;
          disputed: boolean;
          voices: {
            claim: string;
            article: string;
            publisher: string | null;
            published: string | null;
            claimant: string | null;
            quote: string;
          }[];
        }[];
        sum: {
          terms: {
            amount: {
              min: number | null;
              best: number | null;
              max: number | null;
              unit: string;
              minExclusive?: boolean;
              maxExclusive?: boolean;
            };
            from: string | null;
            added: boolean;
            voices: {
              claim: string;
              article: string;
              publisher: string | null;
              published: string | null;
              claimant: string | null;
              quote: string;
            }[];
          }[];
          min: number | null;
          best: number | null;
          max: number | null;
          unit: string;
          formula: string;
        } | null;
      }[];
      cut: boolean;
    };
    StateLine: {
      id: string;
      /** @enum {string} */
      property:
        | "force-strength"
        | "reinforcement"
        | "office"
        | "turnout"
        | "population"
        | "recognition"
        | "site-status"
        | "control"
        | "independence";
      about: string;
      subject: {
        name: string;
        country: string | null;
        sectors: string[];
      } | null;
      object: {
        name: string;
        country: string | null;
        sectors: string[];
      } | null;
      place: {
        name: string;
        country: string | null;
        admin1?: string;
        lat: number | null;
        lon: number | null;
        /** @enum {string} */
        precision: "site" | "town" | "district" | "province" | "country";
        geonameid?: number;
      } | null;
      entries: {
        value:
          | {
              min: number | null;
              best: number | null;
              max: number | null;
              unit: string;
              minExclusive?: boolean;
              maxExclusive?: boolean;
            }
          | string;
        from: string | null;
        to: string | null;
        disputed: boolean;
        voices: {
          claim: string;
          article: string;
          publisher: string | null;
          published: string | null;
          claimant: string | null;
          quote: string;
        }[];
      }[];
      sum: {
        terms: {
          amount: {
            min: number | null;
            best: number | null;
            max: number | null;
            unit: string;
            minExclusive?: boolean;
            maxExclusive?: boolean;
          };
          from: string | null;
          added: boolean;
          voices: {
            claim: string;
            article: string;
            publisher: string | null;
            published: string | null;
            claimant: string | null;
            quote: string;
          }[];
        }[];
        min: number | null;
        best: number | null;
        max: number | null;
        unit: string;
        formula: string;
      } | null;
    };
    TollTotal: {
      /** @enum {string} */
      measure: "killed" | "injured" | "missing" | "detained" | "displaced" | "abducted";
      side: {
        name: string;
        country: string | null;
        sectors: string[];
      };
      min: number;
      best: number | null;
      max: number | null;
      withoutBest: number;
      disputed: boolean;
      rows: {
        event: string;
        at: string | null;
        place: string | null;
        min: number | null;
        best: number | null;
        max: number | null;
        disputed: boolean;
      }[];
    };
    Tension: {
      place: string | null;
      formula: string;
      days: {
        day: string;
        index: number | null;
        reports: number;
        terms: {
          event: string;
          /** @enum {string} */
          type:
            | "AGREE"
            | "CONSULT"
            | "SUPPORT"
            | "COOPERATE"
            | "CONCEDE"
            | "AID"
            | "RETREAT"
            | "REQUEST"
            | "ACCUSE"
            | "REJECT"
            | "THREATEN"
            | "PROTEST"
            | "SANCTION"
            | "MOBILIZE"
            | "COERCE"
            | "ASSAULT";
          at: string;
          weight: number;
          toll: number;
          tellers: number;
          decay: number;
          value: number;
        }[];
      }[];
      changes: {
        day: string;
        before: number;
        after: number;
        evidence: string[];
      }[];
    };
    Difference: {
      /** @enum {string} */
      outcome: "same" | "changed" | "new" | "contradicted" | "gone";
      /** @enum {string} */
      kind: "event" | "toll" | "state";
      id: string;
      about: string;
      before: {
        shown: string;
        quote: string;
        claim: string;
      } | null;
      after: {
        shown: string;
        quote: string;
        claim: string;
      } | null;
    };
    PlaceLabel: {
      name: string;
      lat: number;
      lon: number;
      population: number;
      capital: boolean;
    };
    NamedPlace: {
      name: string;
      country: string | null;
      admin1?: string;
      lat: number | null;
      lon: number | null;
      /** @enum {string} */
      precision: "site" | "town" | "district" | "province" | "country";
      geonameid?: number;
      population: number;
    };
    Review: {
      id: string;
      at: string;
      who: string;
      why: string;
      target: string;
      action: string;
    } & {
      [key: string]: unknown;
    };
    NewReview:
      | {
          who: string;
          why: string;
          target: string;
          version: number;
          /** @enum {string} */
          action: "accept";
        }
      | {
          who: string;
          why: string;
          target: string;
          version: number;
          /** @enum {string} */
          action: "reject";
        }
      | {
          who: string;
          why: string;
          target: string;
          version: number;
          /** @enum {string} */
          action: "flag";
        }
      | {
          who: string;
          why: string;
          target: string;
          version: number;
          /** @enum {string} */
          action: "correct";
          field: string;
          value?: unknown;
        }
      | {
          who: string;
          why: string;
          target: string;
          version: number;
          /** @enum {string} */
          action: "merge";
          with: string;
        }
      | {
          who: string;
          why: string;
          target: string;
          version: number;
          /** @enum {string} */
          action: "split";
          claims: string[];
        }
      | {
          who: string;
          why: string;
          target: string;
          version: number;
          /** @enum {string} */
          action: "add";
          article: string;
          claim:
            | {
                id: string;
                start: number;
                end: number;
                quote: string;
                by: string;
                score: number;
                claimant: {
                  text: string;
                  start: number;
                  end: number;
                  name: string;
                  country: string | null;
                  sectors: string[];
                  referent?: {
                    text: string;
                    start: number;
                    end: number;
                  };
                } | null;
                /** @enum {string} */
                kind: "event";
                /** @enum {string} */
                type:
                  | "AGREE"
                  | "CONSULT"
                  | "SUPPORT"
                  | "COOPERATE"
                  | "CONCEDE"
                  | "AID"
                  | "RETREAT"
                  | "REQUEST"
                  | "ACCUSE"
                  | "REJECT"
                  | "THREATEN"
                  | "PROTEST"
                  | "SANCTION"
                  | "MOBILIZE"
                  | "COERCE"
                  | "ASSAULT";
                mode: string | null;
                contexts: string[];
                actors: {
                  text: string;
                  start: number;
                  end: number;
                  name: string;
                  country: string | null;
                  sectors: string[];
                  referent?: {
                    text: string;
                    start: number;
                    end: number;
                  };
                }[];
                recipients: {
                  text: string;
                  start: number;
                  end: number;
                  name: string;
                  country: string | null;
                  sectors: string[];
                  referent?: {
                    text: string;
                    start: number;
                    end: number;
                  };
                }[];
                place: {
                  text: string;
                  start: number;
                  end: number;
                  name: string;
                  country: string | null;
                  admin1?: string;
                  lat: number | null;
                  lon: number | null;
                  /** @enum {string} */
                  precision: "site" | "town" | "district" | "province" | "country";
                  geonameid?: number;
                  implied?: boolean;
                } | null;
                time: {
                  text: string | null;
                  start: number | null;
                  end: number | null;
                  from: string;
                  to: string;
                  /** @enum {string} */
                  grain: "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";
                  implied: boolean;
                } | null;
                /** @enum {string} */
                status: "happened" | "denied" | "threatened" | "planned" | "background";
                cameo: string;
                quad: 1 | 2 | 3 | 4;
                goldstein: number;
                acled: {
                  eventType: string;
                  subEventType: string;
                } | null;
                trigger: {
                  text: string;
                  start: number;
                  end: number;
                };
              }
            | {
                id: string;
                start: number;
                end: number;
                quote: string;
                by: string;
                score: number;
                claimant: {
                  text: string;
                  start: number;
                  end: number;
                  name: string;
                  country: string | null;
                  sectors: string[];
                  referent?: {
                    text: string;
                    start: number;
                    end: number;
                  };
                } | null;
                /** @enum {string} */
                kind: "toll";
                /** @enum {string} */
                measure: "killed" | "injured" | "missing" | "detained" | "displaced" | "abducted";
                side: {
                  text: string;
                  start: number;
                  end: number;
                  name: string;
                  country: string | null;
                  sectors: string[];
                  referent?: {
                    text: string;
                    start: number;
                    end: number;
                  };
                };
                min: number | null;
                best: number | null;
                max: number | null;
                words: {
                  text: string;
                  start: number;
                  end: number;
                } | null;
                partOf: string | null;
                event: string | null;
                asOf: string | null;
              }
            | {
                id: string;
                start: number;
                end: number;
                quote: string;
                by: string;
                score: number;
                claimant: {
                  text: string;
                  start: number;
                  end: number;
                  name: string;
                  country: string | null;
                  sectors: string[];
                  referent?: {
                    text: string;
                    start: number;
                    end: number;
                  };
                } | null;
                /** @enum {string} */
                kind: "state";
                /** @enum {string} */
                property:
                  | "force-strength"
                  | "reinforcement"
                  | "office"
                  | "turnout"
                  | "population"
                  | "recognition"
                  | "site-status"
                  | "control"
                  | "independence";
                subject: {
                  text: string;
                  start: number;
                  end: number;
                  name: string;
                  country: string | null;
                  sectors: string[];
                  referent?: {
                    text: string;
                    start: number;
                    end: number;
                  };
                };
                object: {
                  text: string;
                  start: number;
                  end: number;
                  name: string;
                  country: string | null;
                  sectors: string[];
                  referent?: {
                    text: string;
                    start: number;
                    end: number;
                  };
                } | null;
                place: {
                  text: string;
                  start: number;
                  end: number;
                  name: string;
                  country: string | null;
                  admin1?: string;
                  lat: number | null;
                  lon: number | null;
                  /** @enum {string} */
                  precision: "site" | "town" | "district" | "province" | "country";
                  geonameid?: number;
                  implied?: boolean;
                } | null;
                value:
                  | {
                      min: number | null;
                      best: number | null;
                      max: number | null;
                      unit: string;
                      minExclusive?: boolean;
                      maxExclusive?: boolean;
                    }
                  | string;
                words: {
                  text: string;
                  start: number;
                  end: number;
                } | null;
                asOf: string | null;
              };
        }
      | {
          who: string;
          why: string;
          target: string;
          version: number;
          /** @enum {string} */
          action: "undo";
          review: string;
        };
    Stats: {
      engine: string;
      schema: number;
      articles: number;
      versions: number;
      claims: {
        event: number;
        toll: number;
        state: number;
      };
      events: number;
      reviews: number;
      passedOver: number;
      withdrawn: number;
      analyses: {
        [key: string]: number;
      };
      published: {
        from: string | null;
        to: string | null;
      };
      bytes: number;
    };
    BaseMap: {
      /** @enum {string} */
      kind: "style" | "pmtiles" | "tiles";
      url: string;
    } | null;
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

import { isIPv6 } from "node:net";
import { Agent, request } from "undici";
import { Refusal } from "../../core/errors.ts";
import { type FetchLimits, usualLimits } from "./limits.ts";
import { type AllowedHosts, checkedAddress, type Resolver, systemResolver } from "./public-address.ts";
import { readBody } from "./read-body.ts";

export const userAgent = "Sitrep/0.1 (reader of news feeds)";

export interface FetchOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** A body to post; redirects are then not followed but given back. */
  readonly post?: string;
  readonly resolve?: Resolver;
  readonly allowed?: AllowedHosts;
  readonly limits?: FetchLimits;
  readonly signal?: AbortSignal;
  /** Asked before every hop, redirects too; throws to refuse it. */
  readonly before?: (url: URL) => Promise<void>;
}

/** What a server answered. */
export interface Fetched {
  /** Where the body came from, after all redirects. */
  readonly url: string;
  /** Where to ask the next time, if all redirects on the way were permanent (301, 308). */
  readonly lasting: string;
  readonly status: number;
  /** By lower-case name; of headers that came more than once the first. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of a body of text: what the Content-Type says. */
  readonly charset?: string;
  readonly body: Uint8Array;
}

/** A connection that goes to this address whatever the name means by then. */
const pinned = (address: string): Agent =>
  new Agent({
    connections: 1,
    pipelining: 0,
    maxHeaderSize: 64 * 1024,
    connect: {
      lookup: (_host, { all }, done) => {
        const family = isIPv6(address) ? 6 : 4;
        if (all) done(null, [{ address, family }]);
        else done(null, address, family);
      },
    },
  });

const firstValues = (headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value;
      return first === undefined ? [] : [[name.toLowerCase(), first]];
    }),
  );

const parseUrl = (words: string, base?: URL): URL => {
  try {
    return new URL(words, base);
  } catch {
    throw new Refusal("bad-url", { url: words.slice(0, 100) });
  }
};

const asRefusal = (error: unknown, host: string, late: boolean): Refusal => {
  if (error instanceof Refusal) return error;
  if (late) return new Refusal("too-slow", { host });
  const cause = error instanceof Error ? error.message.replace(/\s+/g, " ").slice(0, 120) : "unknown";
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const bad = /^Z_|^ERR_BROTLI|^ERR_|HPE_|UND_ERR_RES|UND_ERR_HEADERS_OVER/.test(code);
  return new Refusal(bad ? "bad-answer" : "unreachable", { host, cause });
};

/** One request to one checked address, no redirect followed. */
const hop = async (url: URL, options: FetchOptions, signal: AbortSignal): Promise<Omit<Fetched, "lasting">> => {
  const limits = options.limits ?? usualLimits;
  const address = await checkedAddress(url, options.resolve ?? systemResolver, options.allowed ?? new Set());
  await options.before?.(url);
  const dispatcher = pinned(address);
  try {
    const answer = await request(url, {
      dispatcher,
      signal,
      ...(options.post === undefined ? {} : { method: "POST", body: options.post }),
      headersTimeout: limits.ms,
      bodyTimeout: limits.ms,
      headers: { "user-agent": userAgent, accept: "*/*", "accept-encoding": "gzip, deflate, br", ...options.headers },
    });
    const headers = firstValues(answer.headers);
    const moved = answer.statusCode >= 300 && answer.statusCode < 400;
    const length = Number(headers["content-length"] ?? 0);
    if (!moved && length > limits.bytes) throw new Refusal("too-large", { limit: limits.bytes });
    const body = moved ? new Uint8Array(0) : await readBody(answer.body, headers["content-encoding"] ?? "", limits);
    const charset = /charset=["']?([\w.:-]{1,40})/i.exec(headers["content-type"] ?? "")?.[1];
    return { url: url.href, status: answer.statusCode, headers, body, ...(charset ? { charset } : {}) };
  } finally {
    await dispatcher.destroy();
  }
};

const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches an address without letting it reach into the user's own network: only http and https, every host resolved and
 * checked at every redirect, and the connection made to the very address that was checked, so that a name server
 * which changes its answer gains nothing. Redirects, bytes, unpacked bytes and time are bounded. Answers of any status
 * are given back. Throws `bad-url`, `dns-failed`, `blocked-address`, `too-many-redirects`, `too-large`, `too-slow`,
 * `bad-answer` and `unreachable`.
 */
export const fetchSafely = async (address: string, options: FetchOptions = {}): Promise<Fetched> => {
  const limits = options.limits ?? usualLimits;
  const deadline = AbortSignal.timeout(limits.ms);
  const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline;
  let url = parseUrl(address);
  let lasting = url.href;
  let permanent = true;
  for (let count = 0; count <= limits.redirects; count++) {
    try {
      const stop = new Promise<never>((_, reject) => {
        signal.addEventListener("abort", () => reject(new Refusal("too-slow", { host: url.host })), { once: true });
      });
      const got = await Promise.race([hop(url, options, signal), stop]);
      const { location } = got.headers;
      if (options.post !== undefined || !redirects.has(got.status) || !location) return { ...got, lasting };
      url = parseUrl(location, url);
      permanent &&= got.status === 301 || got.status === 308;
      if (permanent) lasting = url.href;
    } catch (error) {
      throw asRefusal(error, url.host, deadline.aborted);
    }
  }
  throw new Refusal("too-many-redirects", { limit: limits.redirects });
};

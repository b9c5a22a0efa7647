import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { Refusal } from "../../core/errors.ts";
import { specialAddresses } from "../tables/special-addresses.ts";

/** Host name to IP addresses. */
export type Resolver = (host: string) => Promise<readonly string[]>;

export const systemResolver: Resolver = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

// One list a family: a BlockList holds an IPv4 address to be its IPv4-mapped IPv6 one too, which is special as such.
const special = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [family, network, prefix] of specialAddresses) special[family].addSubnet(network, prefix, family);

/** Whether an IP address belongs to the public Internet; what is no address does not. A zone ("fe80::1%eth0") is never public. */
export const isPublicAddress = (address: string): boolean => {
  const version = address.includes("%") ? 0 : isIP(address);
  const family = version === 4 ? "ipv4" : "ipv6";
  return version !== 0 && !special[family].check(address, family);
};

/** Which hosts the user lets through although their addresses are not public: "host" or "host:port", lower case. */
export type AllowedHosts = ReadonlySet<string>;

/**
 * The address to connect to. One address that is not public is enough to refuse a host: a name that mixes them tries to slip in.
 * Throws the refusals `bad-url`, `dns-failed` and `blocked-address`.
 */
export const checkedAddress = async (url: URL, resolve: Resolver, allowed: AllowedHosts): Promise<string> => {
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new Refusal("bad-url", { scheme: url.protocol });
  if (url.username || url.password) throw new Refusal("bad-url", { holds: "a password" });
  const host = url.hostname
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "")
    .toLowerCase();
  if (!host) throw new Refusal("bad-url", { host: "none" });
  const addresses = isIP(host) ? [host] : await resolve(host).catch(() => []);
  const [first] = addresses;
  if (first === undefined) throw new Refusal("dns-failed", { host });
  if (allowed.has(host) || allowed.has(`${host}:${url.port}`)) return first;
  if (!addresses.every(isPublicAddress)) throw new Refusal("blocked-address", { host });
  return first;
};

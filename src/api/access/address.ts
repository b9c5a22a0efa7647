import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/** One customer of a network provider holds a whole /64 of IPv6 addresses, so it counts as one. */
const network = (address: string): string => {
  if (!address.includes(":")) return address;
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = "", tail = ""] = address.split("::");
  const before = head.split(":").filter(Boolean);
  const after = tail.split(":").filter(Boolean);
  const groups = [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0"), ...after];
  return `${groups.slice(0, 4).join(":")}::/64`;
};

/** Where a request comes from; "unknown" where there is no connection, as in a test. */
export const addressOf = (context: Context): string => {
  try {
    return network(getConnInfo(context).remote.address ?? "unknown");
  } catch {
    return "unknown";
  }
};

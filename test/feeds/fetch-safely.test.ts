import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkedAddress, isPublicAddress } from "../../src/feeds/fetch/public-address.ts";
import { fetchSafely } from "../../src/feeds/index.ts";
import { endlessly, gzipBomb, redirect, say, serve, serveRaw, slowly, type TestServer } from "./misbehaving-server.ts";

describe("addresses", () => {
  it.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "100.127.255.255",
    "127.0.0.1",
    "127.9.9.9",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "239.255.255.255",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "::127.0.0.1",
    "64:ff9b::7f00:1",
    "2001::1",
    "2002:7f00:1::",
    "fc00::1",
    "fd12::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "",
    "localhost",
    "1",
    "0x7f.1",
  ])("%s is not public", (address) => expect(isPublicAddress(address)).toBe(false));

  it.each([
    "1.1.1.1",
    "8.8.8.8",
    "100.63.255.255",
    "100.128.0.0",
    "172.32.0.1",
    "192.169.0.1",
    "2606:4700::1111",
    "2a00:1450::1",
  ])("%s is public", (address) => expect(isPublicAddress(address)).toBe(true));

  it("no spelling of a private address passes", async () => {
    const octets = fc.tuple(fc.constantFrom(127, 10), fc.nat(255), fc.nat(255), fc.nat(255));
    const spelled = octets.chain(([a, b, c, d]) => {
      const number = ((a * 256 + b) * 256 + c) * 256 + d;
      const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
      return fc.constantFrom(
        `${a}.${b}.${c}.${d}`,
        `${number}`,
        `0x${number.toString(16)}`,
        `0${a.toString(8)}.${b}.${c}.${d}`,
        `${a}.${b}.${c * 256 + d}`,
        `[::ffff:${a}.${b}.${c}.${d}]`,
        `[::${hex}]`,
        `[64:ff9b::${hex}]`,
        `[2002:${hex}::1]`,
        `${a}。${b}。${c}。${d}`,
        `${a}.${b}.${c}.${d}.`,
      );
    });
    await fc.assert(
      fc.asyncProperty(spelled, async (host) => {
        const answer = checkedAddress(new URL(`http://${host}/`), async () => ["8.8.8.8"], new Set());
        await expect(answer).rejects.toMatchObject({ code: "blocked-address" });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [["8.8.8.8", "10.0.0.1"], "blocked-address"],
    [["10.0.0.1"], "blocked-address"],
    [["fe80::1%eth0"], "blocked-address"],
    [[], "dns-failed"],
  ])("a name that means %j is refused", async (addresses, code) => {
    const resolve = async () => addresses;
    await expect(checkedAddress(new URL("http://news.example/"), resolve, new Set())).rejects.toMatchObject({ code });
  });

  it.each([
    "file:///etc/passwd",
    "ftp://news.example/",
    "http://user:pw@news.example/",
    "gopher://x/",
    "http://",
    "//x",
    "data:text/html,x",
  ])("%s is no address to fetch", async (address) =>
    expect(fetchSafely(address)).rejects.toMatchObject({ code: "bad-url" }),
  );
});

describe("a server that misbehaves", () => {
  let server: TestServer;
  let hidden: TestServer;
  const limits = { redirects: 3, bytes: 200_000, unpacked: 1_000_000, ms: 3_000 };
  const get = (path: string) => fetchSafely(`${server.url}${path}`, { allowed: new Set([server.host]), limits });
  beforeAll(async () => {
    hidden = await serve({ "/": say("secret") });
    server = await serve({
      "/ok": say("hello", { "content-type": "text/plain; charset=utf-8" }),
      "/gz": say(gzipSync("packed"), { "content-encoding": "gzip" }),
      "/slow": slowly,
      "/silent": () => undefined,
      "/endless": endlessly,
      "/bomb": gzipBomb,
      "/loop": redirect("/loop"),
      "/long": redirect("/1"),
      "/1": redirect("/2"),
      "/2": redirect("/ok"),
      "/moved": redirect("/moved2", 301),
      "/moved2": redirect("/ok", 308),
      "/half-moved": redirect("/to-moved2", 301),
      "/to-moved2": redirect("/moved2", 302),
      "/inward": redirect(`${hidden.url}/`),
      "/inward-6": redirect("http://[::1]:80/"),
      "/cloud": redirect("http://169.254.169.254/latest/meta-data/"),
      "/file": redirect("file:///etc/passwd"),
      "/nowhere": redirect("http://"),
      "/large": (_, response) => response.writeHead(200, { "content-length": "999999999" }).write("x"),
      "/not-gzip": say("plain", { "content-encoding": "gzip" }),
      "/cut-gzip": say(gzipSync("packed".repeat(99)).subarray(0, 20), { "content-encoding": "gzip" }),
      "/strange": say("x", { "content-encoding": "zstd" }),
      "/storm": say("", { "retry-after": "7" }, 429),
    });
  });
  afterAll(async () => {
    await server.close();
    await hidden.close();
  });

  it("is read where it behaves", async () => {
    const { status, body, charset } = await get("/ok");
    expect([status, new TextDecoder().decode(body), charset]).toEqual([200, "hello", "utf-8"]);
    expect(new TextDecoder().decode((await get("/gz")).body)).toBe("packed");
    expect((await get("/long")).url).toBe(`${server.url}/ok`);
    expect((await get("/storm")).status).toBe(429);
  });

  it("is remembered at its new address only where every redirect was for good", async () => {
    expect((await get("/moved")).lasting).toBe(`${server.url}/ok`);
    expect((await get("/half-moved")).lasting).toBe(`${server.url}/to-moved2`);
    expect((await get("/long")).lasting).toBe(`${server.url}/long`);
  });

  it.each([
    ["/slow", "too-slow"],
    ["/silent", "too-slow"],
    ["/endless", "too-large"],
    ["/large", "too-large"],
    ["/bomb", "too-large"],
    ["/loop", "too-many-redirects"],
    ["/inward", "blocked-address"],
    ["/inward-6", "blocked-address"],
    ["/cloud", "blocked-address"],
    ["/file", "bad-url"],
    ["/nowhere", "bad-url"],
    ["/not-gzip", "bad-answer"],
    ["/cut-gzip", "bad-answer"],
    ["/strange", "bad-answer"],
  ])("%s is refused as %s", async (path, code) => {
    await expect(get(path)).rejects.toMatchObject({ code });
    expect(hidden.asked).toEqual([]);
  });

  it.each([
    ["HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nshort"],
    ["HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 9\r\n\r\nabc"],
    ["rubbish\r\n\r\n"],
    [`HTTP/1.1 200 OK\r\n${"X: y\r\n".repeat(60_000)}\r\n`],
    [""],
  ])("what is no HTTP is refused", async (words) => {
    const raw = await serveRaw(words);
    const answer = fetchSafely(raw.url, { allowed: new Set(["127.0.0.1"]), limits });
    await expect(answer).rejects.toMatchObject({ code: expect.stringMatching(/^(?:unreachable|bad-answer)$/) });
    raw.close();
  });

  it("is not reached without being allowed", async () => {
    const count = server.asked.length;
    await expect(fetchSafely(`${server.url}/ok`)).rejects.toMatchObject({ code: "blocked-address" });
    expect(server.asked).toHaveLength(count);
  });

  it("is not reached by a name server that changes its answer", async () => {
    let asked = 0;
    const port = new URL(server.url).port;
    // The first answer is for documentation only, every later one loopback.
    const resolve = async () => (asked++ === 0 ? ["192.0.2.1"] : ["127.0.0.1"]);
    const rebound = fetchSafely(`http://news.example:${port}/ok`, { resolve, limits: { ...limits, ms: 800 } });
    await expect(rebound).rejects.toMatchObject({ code: "blocked-address" });
    const count = server.asked.length;
    // "localhost" would lead to the server; the address that was checked does not.
    const pinned = fetchSafely(`http://localhost:${port}/ok`, {
      resolve: async () => ["127.0.0.2"],
      allowed: new Set(["localhost"]),
      limits,
    });
    await expect(pinned).rejects.toMatchObject({ code: expect.stringMatching(/^(?:unreachable|too-slow)$/) });
    expect(server.asked).toHaveLength(count);
  });

  it("gets the name of the host that was asked for, at the address that was checked", async () => {
    const port = new URL(server.url).port;
    const got = await fetchSafely(`http://news.example:${port}/ok`, {
      resolve: async () => ["127.0.0.1"],
      allowed: new Set([`news.example:${port}`]),
      limits,
    });
    expect(got.status).toBe(200);
    expect(server.asked.at(-1)?.headers.host).toBe(`news.example:${port}`);
  });
});

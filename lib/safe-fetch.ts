import { lookup } from "node:dns/promises";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { BlockList, isIP } from "node:net";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

export type FetchOptions = {
  /** Hosts of our own network that may be asked all the same, at any port; never one that a stranger named. */
  trustedHosts?: string[];
  sizeBytesMax?: number;
  totalMs?: number;
  /** All addresses of a host name; the system's own resolver unless a test brings another. */
  resolve?: (host: string) => Promise<string[]>;
};

export type Fetched = {
  bytes: Uint8Array /** After redirects. */;
  url: string /** As the server names it, e.g. "iso-8859-1". */;
  charset: string | null;
};

const redirectsMax = 3;
const connectMs = 10_000;

/**
 * The bytes at a web address outside our own network. Every hop is resolved, all of its addresses
 * must be public, and the connection goes to exactly the one that was checked.
 *
 * @throws {Error} that says in plain words why not: another protocol or port, a private address, too
 *   many redirects, too large (decompressed), too slow, or an answer other than 200.
 */
export async function safeFetch(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const signal = AbortSignal.timeout(options.totalMs ?? 30_000);
  try {
    return await hop(address, options, signal, redirectsMax);
  } catch (error) {
    if (signal.aborted) throw new Error(`${address} did not answer in time.`);
    throw error;
  }
}

async function hop(address: string, options: FetchOptions, signal: AbortSignal, redirects: number): Promise<Fetched> {
  const url = checkedUrl(address, options);
  const host = await publicAddress(url, options);
  const answer = await ask(url, host, signal);
  const { statusCode = 0, headers } = answer;

  if (statusCode >= 300 && statusCode < 400 && headers.location) {
    answer.destroy();
    if (redirects === 0) throw new Error(`${address} redirects more than ${redirectsMax} times.`);
    return hop(new URL(headers.location, url).href, options, signal, redirects - 1);
  }
  if (statusCode !== 200) {
    answer.destroy();
    throw new Error(`${address} answers ${statusCode}.`);
  }
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(headers["content-type"] ?? "")?.[1] ?? null;
  return { bytes: await bytesOf(answer, options.sizeBytesMax ?? 50_000_000), url: url.href, charset };
}

function checkedUrl(address: string, options: FetchOptions): URL {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`${address} is no http or https address.`);
  if (url.username || url.password) throw new Error("An address may not hold a user name or password.");
  if (url.port && !isTrusted(url, options))
    throw new Error(`${address} names a port; only the usual ports of http and https are asked.`);
  return url;
}

async function publicAddress(url: URL, options: FetchOptions): Promise<string> {
  const { resolve = systemResolve } = options;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(host) ? [host] : await resolve(host).catch(() => []);
  const [first] = addresses;
  if (!first) throw new Error(`${host} has no address.`);
  const isPrivate = addresses.some((address) => !isPublic(address));
  if (isPrivate && !isTrusted(url, options))
    throw new Error(`${host} is an address of a private network and is not asked.`);
  return first;
}

function isTrusted(url: URL, { trustedHosts = [] }: FetchOptions): boolean {
  return trustedHosts.includes(url.hostname);
}

async function systemResolve(host: string): Promise<string[]> {
  return (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);
}

function ask(url: URL, address: string, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        signal,
        // Whatever the name resolves to by now, the connection goes to the address that was checked.
        lookup: (_host, { all }, done) => {
          const family = isIP(address);
          if (all) done(null, [{ address, family }]);
          else done(null, address, family);
        },
        headers: { "accept-encoding": "gzip, deflate, br", accept: "*/*", "user-agent": "Roleboard-import" },
        timeout: connectMs,
        agent: false,
      },
      resolve,
    );
    asked.on("timeout", () => asked.destroy(new Error(`${url.href} did not answer in time.`)));
    asked.on("error", (cause) => reject(new Error(`${url.href} cannot be reached (${cause.message}).`, { cause })));
    asked.end();
  });
}

/** Counted after decompression, so that a small bomb is no large file. */
async function bytesOf(answer: IncomingMessage, sizeBytesMax: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of decompressed(answer)) {
    size += chunk.length;
    if (size > sizeBytesMax) {
      answer.destroy();
      throw new Error(`It is larger than ${Math.round(sizeBytesMax / 1_000_000)} MB.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const decoders = new Map([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
]);

function decompressed(answer: IncomingMessage): AsyncIterable<Uint8Array> {
  const decoder = decoders.get(answer.headers["content-encoding"]?.trim().toLowerCase() ?? "");
  if (!decoder) return answer;
  const stream = decoder();
  answer.on("error", (error) => stream.destroy(error));
  return answer.pipe(stream);
}

const reserved = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  reserved.addSubnet(network, prefix, "ipv4");

const unicast = new BlockList();
unicast.addSubnet("2000::", 3, "ipv6");
// Inside it: special use, documentation, and 6to4, which leads back to IPv4.
for (const [network, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  reserved.addSubnet(network, prefix, "ipv6");

/** Whether anyone on the internet could reach this IP address. IPv4 written inside IPv6 is not, whatever it holds. */
export function isPublic(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !reserved.check(address, "ipv4");
    case 6:
      return unicast.check(address, "ipv6") && !reserved.check(address, "ipv6");
    default:
      return false;
  }
}

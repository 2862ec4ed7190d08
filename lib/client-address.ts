import { BlockList, isIP } from "node:net";

/** Networks of proxies that may name the client, as CIDR, e.g. `127.0.0.1/32`. */
export type Proxies = BlockList;

/** @throws {Error} on what is no address or network. */
export function proxiesOf(networks: string): Proxies {
  const list = new BlockList();
  for (const network of networks
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean)) {
    const [address = "", bits] = network.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    list.addSubnet(address, Number(bits ?? (family === "ipv6" ? 128 : 32)), family);
  }
  return list;
}

/**
 * Who asks, as one counts them: an IPv4 address, or the first 64 bits of an IPv6 one, which one subscriber has to
 * himself (`2001:db8:1:2::/64`). `X-Forwarded-For` is read from its end, and only past proxies of ours:
 * the first address that is none of them is the client's.
 */
export function clientAddress(
  peer: string | undefined,
  forwarded: string | string[] | undefined,
  proxies: Proxies,
): string {
  const hops = [forwarded ?? []]
    .flat()
    .join(",")
    .split(",")
    .map((hop) => hop.trim());
  let address = plain(peer ?? "");
  while (isOurs(address, proxies) && hops.length > 0) {
    const next = plain(hops.pop() ?? "");
    if (!isIP(next)) break;
    address = next;
  }
  return isIP(address) === 6 ? `${firstHalf(address)}::/64` : address;
}

function isOurs(address: string, proxies: Proxies): boolean {
  const kind = isIP(address);
  return kind !== 0 && proxies.check(address, kind === 6 ? "ipv6" : "ipv4");
}

/** IPv4 that arrives written as IPv6 (`::ffff:192.0.2.1`) is IPv4. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}

function firstHalf(address: string): string {
  const [head = "", tail] = new URL(`http://[${address.split("%")[0]}]`).hostname.slice(1, -1).split("::");
  const before = head ? head.split(":") : [];
  const after = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? [] : Array(8 - before.length - after.length).fill("0");
  return [...before, ...zeros, ...after].slice(0, 4).join(":");
}

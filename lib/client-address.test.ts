import { expect, test } from "vitest";
import { clientAddress, proxiesOf } from "./client-address.ts";

const proxies = proxiesOf("127.0.0.1, 10.0.0.0/8, fd00::/8");

test.each([
  ["a peer that is no proxy names nobody", "203.0.113.9", "198.51.100.1", "203.0.113.9"],
  ["a proxy names the client", "127.0.0.1", "198.51.100.1", "198.51.100.1"],
  ["what the client says of itself is not read", "127.0.0.1", "6.6.6.6, 198.51.100.1", "198.51.100.1"],
  ["two proxies are passed", "127.0.0.1", "198.51.100.1, 10.1.2.3", "198.51.100.1"],
  ["IPv4 written as IPv6 is IPv4", "::ffff:127.0.0.1", "::ffff:198.51.100.1", "198.51.100.1"],
  ["a proxy that names nobody is the client", "127.0.0.1", undefined, "127.0.0.1"],
  ["words are no address", "127.0.0.1", "unknown", "127.0.0.1"],
  ["IPv6 counts by its first half", "2001:db8:1:2:3:4:5:6", undefined, "2001:db8:1:2::/64"],
  ["also when it is written short", "2001:db8::1", undefined, "2001:db8:0:0::/64"],
  ["a proxy may have an IPv6 address", "fd00::1", "2001:db8:a::9", "2001:db8:a:0::/64"],
])("%s", (_, peer, forwarded, expected) => {
  expect(clientAddress(peer, forwarded, proxies)).toBe(expected);
});

test("without proxies fifty names are one client", () => {
  const named = Array.from({ length: 50 }, (_, n) => clientAddress("203.0.113.9", `198.51.100.${n}`, proxiesOf("")));
  expect(new Set(named)).toEqual(new Set(["203.0.113.9"]));
});

test.each(["everyone", "10.0.0.0/99", "1.2.3"])("%s is no network", (networks) => {
  expect(() => proxiesOf(networks)).toThrow();
});

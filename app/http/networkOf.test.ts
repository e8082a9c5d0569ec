import { expect, test } from "vitest";
import { networkOf } from "./networkOf";

test.each([
  { address: "192.0.2.17", network: "192.0.2.17", why: "an IPv4 address is one machine or one office" },
  { address: "::ffff:192.0.2.17", network: "192.0.2.17", why: "an IPv4 address in the clothes of IPv6 is the same" },
  { address: "2001:db8:1:2:3:4:5:6", network: "2001:db8:1:2::/64", why: "a household has 64 bits" },
  { address: "2001:0db8:0001:0002::9", network: "2001:db8:1:2::/64", why: "zeros in front are the same address" },
  { address: "2001:db8::1", network: "2001:db8:0:0::/64", why: "two colons stand for zeros" },
  { address: "::1", network: "0:0:0:0::/64", why: "two colons may come first" },
  { address: "fe80::1%eth0", network: "fe80:0:0:0::/64", why: "the name of a network card is not part of it" },
  { address: undefined, network: "unknown", why: "a closed connection has none" },
])("$address counts as $network: $why", ({ address, network }) => {
  expect(networkOf(address)).toBe(network);
});

import { BlockList, isIP } from 'node:net'

const inside = new BlockList()
inside.addSubnet('10.0.0.0', 8)
inside.addSubnet('127.0.0.0', 8)
inside.addSubnet('169.254.0.0', 16)
inside.addSubnet('172.16.0.0', 12)
inside.addSubnet('192.168.0.0', 16)
inside.addAddress('::1', 'ipv6')
inside.addSubnet('fc00::', 7, 'ipv6')
inside.addSubnet('fe80::', 10, 'ipv6')

/**
 * The network address a request came from. Anyone can write X-Forwarded-For, so only its last entry is read, the one
 * our own proxy wrote, and only when the connection comes from inside our network and we were told there is a proxy.
 */
export function remoteAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  behindProxy: boolean,
): string {
  const from = plain(peer ?? '')
  if (!behindProxy || forwardedFor === undefined || !isInside(from)) return from
  const last = plain(forwardedFor.split(',').at(-1)?.trim() ?? '')
  return isIP(last) === 0 ? from : last
}

function isInside(address: string): boolean {
  const version = isIP(address)
  return version !== 0 && inside.check(address, version === 4 ? 'ipv4' : 'ipv6')
}

/** An IPv4 address that arrived through an IPv6 socket, as people write it. */
function plain(address: string): string {
  return address.startsWith('::ffff:') && isIP(address.slice(7)) === 4 ? address.slice(7) : address
}

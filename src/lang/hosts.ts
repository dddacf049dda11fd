import { OUTLETS, type OutletFacts, type OutletId } from './world/outlets.ts'
import { PLATFORMS, type PlatformFacts, type PlatformId } from './world/platforms.ts'

/** The outlet whose page an address is, from its host: "www.dw.com" and "amp.dw.com" are Deutsche Welle's. */
export function outletOfHost(host: string): OutletId | undefined {
  return ownerOf(host, OUTLET_HOSTS)
}

/** The social platform of a host: "m.facebook.com" is Facebook. */
export function platformOfHost(host: string): PlatformId | undefined {
  return ownerOf(host, PLATFORM_HOSTS)
}

/** The longest known domain that a host is, or lies below; a host has few labels, and any beyond the last eight are not looked at. */
function ownerOf<Id>(host: string, owners: ReadonlyMap<string, Id>): Id | undefined {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.').slice(-8)
  for (let i = 0; i < labels.length - 1; i++) {
    const owner = owners.get(labels.slice(i).join('.'))
    if (owner !== undefined) return owner
  }
  return undefined
}

const OUTLET_HOSTS = new Map<string, OutletId>(
  OUTLETS.flatMap((outlet: OutletFacts) =>
    (outlet.domains ?? []).map((host) => [host, outlet.id as OutletId] as const),
  ),
)
const PLATFORM_HOSTS = new Map<string, PlatformId>(
  PLATFORMS.flatMap((platform: PlatformFacts) =>
    platform.domains.map((host) => [host, platform.id as PlatformId] as const),
  ),
)

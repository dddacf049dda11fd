import { describe, expect, it } from 'vitest'
import type { Actor } from '../../model/dossier.ts'
import { mayBeOne, namesOfParty } from './one-party.ts'

const party = (name: string, kind: Actor['kind'], side?: string) =>
  namesOfParty([{ id: name, name, kind, aliases: [], mentions: [], ...(side ? { side } : {}) }])

const both = (a: ReturnType<typeof party>, b: ReturnType<typeof party>) => {
  expect(mayBeOne(a, b)).toBe(mayBeOne(b, a))
  return mayBeOne(a, b)
}

describe('mayBeOne', () => {
  it('takes a party without a name for any of its kind, or of a state', () => {
    expect(both(party('army', 'armed-force'), party('Orvanian army', 'armed-force'))).toBe(true)
    expect(both(party('ministry', 'government'), party('Orvane', 'place-as-actor'))).toBe(true)
    expect(both(party('army', 'armed-force'), party('army', 'armed-force'))).toBe(true)
    expect(both(party('army', 'armed-force'), party('Lantern Watch', 'organization'))).toBe(false)
  })

  it('takes parties that share a name for one, but not by "Army" or "Group"', () => {
    expect(both(party('Calder Security', 'organization'), party('Calder', 'organization'))).toBe(true)
    expect(both(party('Calder Group', 'organization'), party('Veyra Group', 'organization'))).toBe(false)
    expect(both(party('Northern Army', 'armed-force'), party('Southern Army', 'armed-force'))).toBe(false)
  })

  it('keeps known sides apart, whatever they are called', () => {
    expect(both(party('army', 'armed-force', 'Orvane'), party('army', 'armed-force', 'Tessaly'))).toBe(false)
    expect(both(party('army', 'armed-force', 'Orvane'), party('ministry', 'government', 'Orvane'))).toBe(true)
  })
})

import { read, whoIn, wordsAt } from '../extract/claims-in.ts'

/** A claim of a case: who, act, the ends of its content, and the certainty where it is demanded. */
interface CaseClaim {
  readonly who: string
  readonly act: string
  readonly content: string
  readonly certainty?: string
}

export interface ClaimCase {
  readonly line: string
  readonly text: string
  readonly titleEnd: number
  readonly wanted: readonly CaseClaim[]
}

/** The cases of a file; `cases/french/README.md` says how they are written. */
export function claimCases(content: string): ClaimCase[] {
  return content
    .split('\n')
    .filter((line) => line.includes(' => '))
    .map((line) => {
      const [told = '', claims = ''] = line.split(' => ')
      const paragraphs = told.split(' || ')
      return {
        line,
        text: paragraphs.join('\n\n'),
        titleEnd: paragraphs.length > 1 ? paragraphs[0]!.length : 0,
        wanted: claims.trim() === '-' ? [] : claims.split(';').map(claimOf),
      }
    })
}

function claimOf(written: string): CaseClaim {
  const [who, act, content, certainty] = written.split('|').map((part) => part.trim())
  if (!who || !act || !content) throw new Error(`Not a claim: "${written}"`)
  return { who, act, content, ...(certainty ? { certainty } : {}) }
}

/** What a case misses and what it holds too much. */
export function shortfall({ text, titleEnd, wanted }: ClaimCase, language: string): string[] {
  const all = read(text, titleEnd, language).findings.claims.map((claim) => ({
    who: whoIn(text, claim),
    act: claim.act,
    content: wordsAt(text, claim.content).replace(/\.$/, ''),
    certainty: claim.certainty,
  }))
  const isAsked = wanted.some(({ who }) => who === 'OWN')
  const left = new Set(all.filter(({ who }) => isAsked || who !== 'OWN'))
  const missed = wanted.filter((claim) => {
    const match = [...left].find((found) => isSame(found, claim))
    if (match) left.delete(match)
    return !match
  })
  return [...missed.map((c) => `missed ${readOut(c)}`), ...[...left].map((c) => `extra ${readOut(c)}`)]
}

/** The claimer's words begin as the case has them, a hyphen of inverted order aside; articles and descriptions behind them may follow. */
function isSame(found: CaseClaim, wanted: CaseClaim): boolean {
  const [head = '', tail = head] = wanted.content.split('…')
  const isWhole = !wanted.content.includes('…')
  const who = found.who.replace(/^-(?:t-)?/, '')
  return (
    who.toLowerCase().startsWith(wanted.who.toLowerCase()) &&
    found.act === wanted.act &&
    (isWhole ? found.content === head : found.content.startsWith(head) && found.content.endsWith(tail)) &&
    (wanted.certainty === undefined || wanted.certainty === found.certainty)
  )
}

const readOut = ({ who, act, content, certainty }: CaseClaim) => [who, act, content, certainty].join(' | ')

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { dossierOf } from '../testing/dossier-of.ts'
import { hostileDossier } from '../testing/hostile.ts'
import { largeDossier } from '../testing/large.ts'
import { sampleDossier } from '../testing/sample.ts'
import { anchor } from './anchors.ts'
import { renderPage } from './render-page.ts'
import { SCRIPT } from './script.ts'

const page = renderPage(sampleDossier())
const text = page.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>|<[^>]+>/g, '').replace(/\s+/g, ' ')

describe('renderPage', () => {
  it('gives the same bytes for the same dossier', () => expect(renderPage(sampleDossier())).toBe(page))

  it('says first what the case is and what is contested', () => {
    const parts = [
      '<h1',
      '4 documents, 3 texts, 5 origins, 3 contested questions',
      'class="overview"',
      'id="questions"',
      'id="figures"',
      'id="parties"',
      'id="time"',
      'id="sources"',
      'id="codebooks"',
      'id="silence"',
      'id="actors"',
      'id="texts"',
      'id="warnings"',
      'id="method"',
    ]
    const places = parts.map((part) => page.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('says how much stands behind an answer', () => {
    expect(text).toContain('2 documents, 1 text, one origin: the authority’s statement of Monday')
    expect(text).toContain('hundreds (200 or more)')
    expect(text).toContain('in its own voice')
    expect(text).toContain('Nobody in these documents answers.')
  })

  it('sets figures of different people apart and says so', () => {
    expect(text).toContain('Each band counts different people')
    expect(text).toContain('“19” counts people, “20 to 25 dockers” counts dockers')
  })

  it('gives dates no more closely than they are known', () => {
    expect(text).toContain('between 5 and 8 May 2031 (inferred)')
    expect(text).toContain('March 2031')
    expect(text).not.toContain('1 March 2031')
  })

  it('teaches with one example where there is nothing', () => {
    const empty = renderPage(dossierOf({ documents: {} }))
    expect(empty).toContain('A figure appears where one does')
    expect(empty).toContain('An actor appears where')
    expect(empty).not.toContain('class="notice"')
  })

  it('lets nothing load and nothing run but its own style and script', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!.replace(/&#39;/g, "'")
    const hashOf = (name: string) =>
      createHash('sha256')
        .update(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(page)![1]!)
        .digest('base64')
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hashOf('style')}'; script-src 'sha256-${hashOf('script')}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
    )
    expect(page).not.toMatch(/ style="| on[a-z]+="|<link|<img|@import|url\(h/)
    expect(SCRIPT).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|new Function|fetch|XMLHttpRequest|import\(/,
    )
  })

  it('makes links only of addresses that a browser opens as a page', () => {
    expect(page).toContain('href="https://post.example/bridge" rel="noopener noreferrer external"')
    const links = [...renderPage(hostileDossier()).matchAll(/<a(?: [a-z-]+="[^"]*")*? href="([^"]*)"/g)].map(
      (match) => match[1]!,
    )
    for (const link of links) expect(link).toMatch(/^(#|https?:\/\/)/)
  })

  it('uses no word of judgement', () => {
    expect(text).not.toMatch(/\b(true|false|fake|debunked|lies?|verdict|proven)\b/i)
  })

  it('grows with the case and no faster, and leaves nothing out', () => {
    const half = renderPage(largeDossier(150, 100))
    const dossier = largeDossier(300, 200)
    const whole = renderPage(dossier)
    expect(whole.length).toBeLessThan(9_000_000)
    expect(whole.length / half.length).toBeLessThan(2.1)
    const ids = new Set([...whole.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]))
    const { documents, actors, claims, events, questions, origins } = dossier
    for (const { id } of [...documents, ...actors, ...claims, ...events, ...questions, ...origins])
      expect(ids).toContain(id)
  })
})

describe('anchor', () => {
  it('is the id where it is one of ours, else a hash of it', () => {
    expect(anchor('claim-83fa20c1b7d4')).toBe('claim-83fa20c1b7d4')
    for (const id of ['', 'texts', '"><script>', 'claim-83FA20C1B7D4', 'a'.repeat(999)])
      expect(anchor(id)).toMatch(/^x-[0-9a-f]{16}$/)
  })
})

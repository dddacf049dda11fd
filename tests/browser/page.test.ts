import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/model/dossier.ts'
import { renderPage } from '../../src/present/page/render-page.ts'
import { dossierOf } from '../../src/present/testing/dossier-of.ts'
import { largeDossier } from '../../src/present/testing/large.ts'
import { SAMPLE, sampleDossier } from '../../src/present/testing/sample.ts'
import { DESKTOP, elementsRead, elementsWritten, PHONE, startBrowser, type TestBrowser } from './browser.ts'

let browser: TestBrowser
beforeAll(async () => {
  browser = await startBrowser()
}, 60_000)
afterAll(() => browser.close())

const CASES: readonly (readonly [string, () => Dossier])[] = [
  ['the sample', sampleDossier],
  ['no document', () => dossierOf({ documents: {} })],
  ['one document that says nothing', () => dossierOf({ documents: { a: { text: 'The quay lay still.' } } })],
  ['two hundred questions', () => largeDossier(30, 200)],
]

describe.each(CASES)('the page of %s', (_, dossier) => {
  const page = renderPage(dossier())

  it.each([
    ['phone', 'light', true],
    ['phone', 'dark', false],
    ['desktop', 'light', false],
    ['desktop', 'dark', true],
  ] as const)(
    'on a %s, %s, scripts %s: fits, asks for nothing, complains of nothing',
    async (device, colorScheme, javaScriptEnabled) => {
      const viewport = device === 'phone' ? PHONE : DESKTOP
      const visit = await browser.open(page, { viewport, colorScheme, javaScriptEnabled })
      if (javaScriptEnabled) await visit.unfold()
      const overflow = await visit.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBe(0)
      expect(visit.trouble).toEqual([])
      await visit.close()
    },
  )

  it('has a target for every link inside it, and no id twice', async () => {
    const visit = await browser.open(page)
    const { dangling, twice } = await visit.page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
      const known = new Set(ids)
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) =>
        link.getAttribute('href')!.slice(1),
      )
      return { dangling: links.filter((id) => !known.has(id)), twice: ids.filter((id, i) => ids.indexOf(id) !== i) }
    })
    expect(dangling).toEqual([])
    expect(twice).toEqual([])
    await visit.close()
  })

  it('is read by the browser element by element as it was written', async () => {
    const visit = await browser.open(page, { javaScriptEnabled: false })
    expect(await visit.page.evaluate(elementsRead)).toEqual(elementsWritten(page))
    await visit.close()
  })

  it('prints', async () => {
    const visit = await browser.open(page, { javaScriptEnabled: false })
    const pdf = await visit.page.pdf({ preferCSSPageSize: true })
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
    expect(visit.trouble).toEqual([])
    await visit.close()
  })
})

describe('accessibility', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  it.each([
    ['phone', 'light'],
    ['phone', 'dark'],
    ['desktop', 'light'],
    ['desktop', 'dark'],
  ] as const)(
    'axe finds nothing on a %s, %s, with everything unfolded, whole and set back',
    async (device, colorScheme) => {
      // The checker is a foreign script, which the page itself would not let in.
      const visit = await browser.open(renderPage(sampleDossier()), {
        viewport: device === 'phone' ? PHONE : DESKTOP,
        colorScheme,
        bypassCSP: true,
      })
      await visit.unfold()
      await visit.page.evaluate(axe)
      const check = () =>
        visit.page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: {
              run: (
                options: object,
              ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>
            }
          }
          const found = await axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
          return found.violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .slice(0, 3)
                .map((node) => `${node.html.slice(0, 160)} ${node.failureSummary}`)
                .join(' | ')}`,
          )
        })
      expect(await check()).toEqual([])
      await visit.page.locator('#day').focus()
      await visit.page.keyboard.press('Home')
      expect(await check()).toEqual([])
      await visit.close()
    },
  )

  it('headings descend one step at a time, and the parts are landmarks', async () => {
    const visit = await browser.open(renderPage(sampleDossier()))
    const levels = await visit.page
      .locator('h1,h2,h3,h4,h5')
      .evaluateAll((all) => all.map((one) => Number(one.tagName[1])))
    expect(levels[0]).toBe(1)
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
    expect(await visit.page.locator('main').count()).toBe(1)
    await visit.close()
  })
})

describe('reading', () => {
  it('lights up the words of a statement that is opened by its address, without a script', async () => {
    const dossier = sampleDossier()
    const visit = await browser.open(renderPage(dossier), { javaScriptEnabled: false })
    const claim = dossier.claims.find(({ content }) => content.exact.startsWith('20 to 25'))!
    await visit.page.locator(`#questions a.cite[href="#${claim.id}"]`).first().click()
    const words = visit.page.locator(`[id="${claim.id}"]`)
    expect(await words.textContent()).toBe('20 to 25 dockers')
    expect(await words.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(253, 238, 181)')
    expect(
      await words.evaluate((element) => {
        const box = element.getBoundingClientRect()
        return box.top >= 0 && box.bottom <= innerHeight
      }),
    ).toBe(true)
    await visit.close()
  })

  it('lights up every piece of a statement that runs over paragraphs', async () => {
    const dossier = dossierOf({
      documents: { a: { text: 'He said: “The boats left early.\n\nNone came back.” So it is told.' } },
      actors: { keeper: {} },
      claims: { one: { in: 'a', who: 'keeper', content: 'The boats left early.\n\nNone came back.' } },
    })
    const visit = await browser.open(`${renderPage(dossier)}`, { javaScriptEnabled: false })
    await visit.page.goto(`${visit.page.url()}#${dossier.claims[0]!.id}`)
    const second = visit.page.locator(`.f-${dossier.claims[0]!.id}`)
    expect(await second.textContent()).toBe('None came back.')
    expect(await second.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(253, 238, 181)')
    await visit.close()
  })

  it('shows the text of each document whole, paragraph by paragraph', async () => {
    const dossier = sampleDossier()
    const visit = await browser.open(renderPage(dossier), { javaScriptEnabled: false })
    const texts = await visit.page
      .locator('.text')
      .evaluateAll((all) =>
        all.map((one) => [...one.querySelectorAll('.para > p')].map((p) => p.textContent).join('\n\n')),
      )
    expect(texts).toEqual(dossier.documents.map(({ text }) => text))
    await visit.close()
  })

  it('shows the words in place when a number is focused, and hides them with Escape', async () => {
    const visit = await browser.open(renderPage(sampleDossier()))
    await visit.page.keyboard.press('Tab')
    await visit.page.locator('#questions .lead a.cite').first().focus()
    await visit.page.keyboard.press('Shift+Tab')
    await visit.page.keyboard.press('Tab')
    expect(await visit.page.locator('#peek').textContent()).toContain('the harbour authority said on Sunday')
    expect(await visit.page.locator('#peek .lit').textContent()).toContain('At least 14 people died')
    await visit.page.keyboard.press('Escape')
    expect(await visit.page.locator('#peek').count()).toBe(0)
    expect(visit.trouble).toEqual([])
    await visit.close()
  })

  it('greys what others say, what other documents say, and what nobody had said yet', async () => {
    const visit = await browser.open(renderPage(sampleDossier()))
    const bright = () => visit.page.locator('.notes li:not(.off)').count()
    const all = await bright()
    expect(all).toBe(Object.keys(SAMPLE.claims ?? {}).length)
    await visit.page.locator('#only-actor').selectOption({ label: 'dockers’ union' })
    expect(await bright()).toBe(3)
    expect(await visit.page.locator('#filtered').textContent()).toContain(`3 of ${all}`)
    await visit.page.locator('#only-actor').selectOption('')
    await visit.page.locator('#only-document').selectOption('3')
    expect(await bright()).toBe(3)
    expect(visit.trouble).toEqual([])
    await visit.close()
  })

  it('is set back to a day by the keyboard alone, and forth again', async () => {
    const visit = await browser.open(renderPage(sampleDossier()))
    const { page } = visit
    const seen = (selector: string) => page.locator(`${selector}:visible`).count()
    const toll = page.locator('.question').first()
    const whole = [await seen('.question'), await seen('.notes li'), await seen('.position'), await toll.innerText()]
    await page.locator('#day').focus()
    await page.keyboard.press('Home')
    expect(await page.locator('#day-words').textContent()).toBe(
      'showing what was known by the end of 4 May 2031: 1 document, 2 questions, 1 contested',
    )
    expect(await page.locator('#day').getAttribute('aria-valuetext')).toContain('4 May 2031')
    expect(await page.locator('.counts').innerText()).toBe(
      'Known by the end of 4 May 2031: 1 document, 2 questions, 1 contested',
    )
    expect(await seen('.question')).toBe(2)
    expect(await seen('article.text')).toBe(1)
    expect(await seen('.notes li')).toBe(4)
    expect(await toll.locator('.about').innerText()).toMatch(/^single origin\s+One origin says so\.$/)
    expect(await toll.locator('.position:visible').count()).toBe(1)
    expect(await toll.locator('.position').first().locator('.answer').innerText()).toMatch(/^A\s+at least 14$/)
    expect(await page.locator('.overview li:visible').count()).toBe(1)
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#day-words').textContent()).toContain('5 May 2031')
    expect(await toll.locator('.about').innerText()).toContain('“19” and “20 to 25 dockers” cannot both hold.')
    expect(await toll.locator('.position:visible').count()).toBe(3)
    expect(await toll.locator('.position').nth(1).locator('.behind').innerText()).toBe('1 document, 1 origin')
    await page.locator('#day-all').click()
    expect([await seen('.question'), await seen('.notes li'), await seen('.position'), await toll.innerText()]).toEqual(
      whole,
    )
    expect(await page.locator('#day-words').textContent()).toBe('showing everything that was read')
    expect(visit.trouble).toEqual([])
    await visit.close()
  })

  it('tells what was known from day to day without a script, too', async () => {
    const visit = await browser.open(renderPage(sampleDossier()), { javaScriptEnabled: false })
    const days = await visit.page.locator('#days > li').allInnerTexts()
    expect(days).toHaveLength(3)
    expect(days[1]).toContain('2 Quayside Herald')
    expect(days[1]).toContain('from single origin to contested')
    expect(await visit.page.locator('#day:visible').count()).toBe(0)
    expect(await visit.page.locator('.later').count()).toBe(0)
    await visit.close()
  })

  it('folds and unfolds all, and shows its buttons only where they work', async () => {
    const without = await browser.open(renderPage(sampleDossier()), { javaScriptEnabled: false })
    expect(await without.page.locator('.needs-script:visible').count()).toBe(0)
    await without.close()
    const visit = await browser.open(renderPage(sampleDossier()))
    await visit.page.locator('#unfold').click()
    expect(await visit.page.locator('#questions details:not([open])').count()).toBe(0)
    await visit.page.locator('#fold').click()
    expect(await visit.page.locator('#questions details[open]').count()).toBe(0)
    await visit.close()
  })

  it('unfolds what a link leads into', async () => {
    const dossier = sampleDossier()
    const visit = await browser.open(renderPage(dossier))
    const folded = dossier.questions.find(({ status }) => status === 'unanswered')!
    await visit.page.goto(`${visit.page.url()}#${folded.id}`)
    await visit.page.waitForFunction((id) => document.getElementById(id)?.hasAttribute('open'), folded.id)
    await visit.close()
  })
})

describe('on paper', () => {
  it('shows what is folded on the screen, and none of the screen’s furniture', async () => {
    const visit = await browser.open(renderPage(sampleDossier()), { javaScriptEnabled: false })
    await visit.page.emulateMedia({ media: 'print' })
    const hidden = await visit.page.evaluate(() => ({
      furniture: [...document.querySelectorAll('.parts,.tools,.slider,.skip')].filter(
        (one) => getComputedStyle(one).display !== 'none',
      ).length,
      folded: [...document.querySelectorAll('.position details .w')].filter(
        (one) => one.getBoundingClientRect().height === 0,
      ).length,
      hashes: [...document.querySelectorAll('.hash')].filter((one) => one.getBoundingClientRect().height > 0).length,
    }))
    expect(hidden).toEqual({ furniture: 0, folded: 0, hashes: 4 })
    await visit.close()
  })
})

describe('codebooks', () => {
  const raid = dossierOf({
    documents: { a: { text: 'Dozens of people died in the raid, says the Tally Group.' } },
    actors: { tally: { name: 'Tally Group' } },
    claims: { one: { in: 'a', who: 'tally', content: 'Dozens of people died in the raid', event: 'raid' } },
    figures: [{ claim: 'one', words: 'Dozens', counted: 'people', min: 24, max: null, event: 'raid' }],
    events: { raid: { label: 'the raid', type: 'raid', start: '2031-05-03', told: [['a', 'the raid']] } },
  })

  it.each([PHONE, DESKTOP])('are shown one by one without a script, on %o', async (viewport) => {
    const visit = await browser.open(renderPage(raid), { viewport, javaScriptEnabled: false })
    const shown = (name: string) => visit.page.locator(`.books td.cb-${name}`).first().isVisible()
    const all = async () => [
      await shown('acled'),
      await shown('ucdp'),
      await shown('airwars'),
      await shown('every-casualty'),
    ]
    expect(await all()).toEqual([true, true, true, true])
    await visit.page.getByLabel('ACLED', { exact: true }).check()
    expect(await all()).toEqual([true, false, false, false])
    expect(await visit.page.locator('.books td.cb-acled').first().textContent()).toBe('12')
    await visit.page.keyboard.press('ArrowDown')
    expect(await all()).toEqual([false, true, false, false])
    await visit.page.getByLabel('all side by side').check()
    expect(await all()).toEqual([true, true, true, true])
    expect(visit.trouble).toEqual([])
    await visit.close()
  })
})

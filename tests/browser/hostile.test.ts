import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderPage } from '../../src/present/page/render-page.ts'
import { HOSTILE, hostileDossier } from '../../src/present/testing/hostile.ts'
import { elementsRead, elementsWritten, startBrowser, type TestBrowser } from './browser.ts'

let browser: TestBrowser
beforeAll(async () => {
  browser = await startBrowser()
}, 60_000)
afterAll(() => browser.close())

/** What no page can hold is replaced in it; all else must be there as it was written. */
const asHeld = (text: string) => text.replace(/[\0\p{Cs}]/gu, '\ufffd')

describe('more than 300 hostile strings in every field', () => {
  const page = renderPage(hostileDossier())

  it.each([true, false])('execute nothing, ask for nothing, break nothing (scripts %s)', async (javaScriptEnabled) => {
    expect(HOSTILE.length).toBeGreaterThan(300)
    const visit = await browser.open(page, { javaScriptEnabled })
    if (javaScriptEnabled) {
      await visit.unfold()
      for (const value of ['3', '200']) await visit.page.locator('#only-document').selectOption(value)
      for (const cite of [0, 40, 900])
        await visit.page.locator('a.cite').nth(cite).dispatchEvent('pointerover', { bubbles: true })
      await visit.page.waitForTimeout(400)
      expect(await visit.page.evaluate(() => (globalThis as { ran?: number }).ran)).toBeUndefined()
    }
    expect(visit.trouble).toEqual([])
    const made = await visit.page.evaluate(() => ({
      foreign: document.querySelectorAll(
        'img,iframe,object,embed,form,input:not(#day,[name="codebook"]),video,base,link,template,noscript,math,marquee,textarea,portal,foreignObject,animate',
      ).length,
      scripts: document.querySelectorAll('script').length,
      styles: document.querySelectorAll('style').length,
      handlers: [...document.querySelectorAll('*:not(#peek)')].filter((one) =>
        [...one.attributes].some(({ name }) => /^on|^style$|^srcdoc$/.test(name)),
      ).length,
      addresses: [...document.querySelectorAll('a')]
        .map((one) => one.getAttribute('href') ?? '')
        .filter((href) => !/^(#|https?:\/\/)/.test(href)),
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }))
    expect(made).toEqual({ foreign: 0, scripts: 1, styles: 1, handlers: 0, addresses: [], overflow: 0 })
    await visit.close()
  })

  it('make no element and lose none', async () => {
    const visit = await browser.open(page, { javaScriptEnabled: false })
    expect(await visit.page.evaluate(elementsRead)).toEqual(elementsWritten(page))
    await visit.close()
  })

  it('show as text, character for character', async () => {
    const visit = await browser.open(page)
    const shown = await visit.page.evaluate(() => {
      const all = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '')
      return {
        texts: [...document.querySelectorAll('.text')].map((one) =>
          [...one.querySelectorAll('.para > p')].map((p) => p.textContent).join('\n\n'),
        ),
        answers: all('.answer strong'),
        names: all('#actors tbody th bdi'),
        bylines: all('.card > p').map((text) => text),
        messages: all('.warnings li'),
      }
    })
    HOSTILE.forEach((string, i) => {
      const held = asHeld(string)
      expect(shown.texts[i]?.replace(/\s+/g, ' ')).toContain(held.replace(/\s+/g, ' ').trim())
      expect(shown.bylines[i]).toContain(held)
      expect(shown.messages[i]).toContain(held)
    })
    const answers = new Set(shown.answers)
    const names = new Set(shown.names)
    for (const string of HOSTILE) {
      expect(answers).toContain(asHeld(string))
      if (string.trim() !== '') expect(names).toContain(asHeld(string))
    }
    await visit.close()
  })

  it('show hidden characters as marks that turn nothing around them', async () => {
    const visit = await browser.open(page)
    const labels = await visit.page
      .locator('.hid')
      .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-c')))])
    for (const label of ['RLO', 'ZWSP', 'NUL', 'ESC', 'BOM', 'U+D800', 'U+E0041', 'CR']) expect(labels).toContain(label)
    const order = await visit.page.evaluate(() => {
      const name = [...document.querySelectorAll('#actors tbody th bdi')].find((one) =>
        one.textContent?.includes('gnp.exe'),
      )!
      const text = [...name.childNodes].find((node) => node.textContent === 'gnp.exe')!
      const range = document.createRange()
      const left = (at: number) => {
        range.setStart(text, at)
        range.setEnd(text, at + 1)
        return range.getBoundingClientRect().left
      }
      return left(0) < left(5)
    })
    expect(order).toBe(true)
    await visit.close()
  })
})

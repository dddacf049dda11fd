import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core'

/** A real browser for tests, and pages opened from files as a reader opens them. */
export interface TestBrowser {
  open(html: string, options?: BrowserContextOptions): Promise<Visit>
  close(): Promise<void>
}

/** A page that is open, with everything it did that a dossier must never do. */
export interface Visit {
  readonly page: Page
  /** Messages of the console, errors, violations of the policy, requests other than for the file itself, dialogs. */
  readonly trouble: readonly string[]
  /** Opens everything that is folded. */
  unfold(): Promise<void>
  close(): Promise<void>
}

export const PHONE = { width: 390, height: 844 }
export const DESKTOP = { width: 1440, height: 900 }

/** One process makes the browser end with its first window, so it is given several. */
const ARGS = chromium.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote')

export async function startBrowser(): Promise<TestBrowser> {
  const browser: Browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ARGS,
    headless: true,
  })
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-page-'))
  let count = 0
  return {
    async open(html, options = {}) {
      const file = join(folder, `dossier-${count++}.html`)
      writeFileSync(file, html)
      const address = pathToFileURL(file).href
      const context = await browser.newContext({ viewport: DESKTOP, ...options })
      const page = await context.newPage()
      const trouble: string[] = []
      page.on('console', (message) => trouble.push(`console ${message.type()}: ${message.text()}`))
      page.on('pageerror', (error) => trouble.push(`error: ${error.message}`))
      page.on('dialog', (dialog) => {
        trouble.push(`dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      page.on('popup', () => trouble.push('a window was opened'))
      page.on('request', (request) => {
        if (request.url().split('#')[0] !== address) trouble.push(`request: ${request.url()}`)
      })
      await page.goto(address)
      const unfold = () =>
        page.locator('details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '')
        })
      return { page, trouble, unfold, close: () => context.close() }
    },
    async close() {
      await browser.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** How many elements of each name a page's markup opens. */
export function elementsWritten(page: string): Record<string, number> {
  const counts: Record<string, number> = {}
  const markup = page.replace(/(<(script|style)>)[\s\S]*?(?=<\/\2>)/g, '$1')
  for (const [, name] of markup.matchAll(/<([a-zA-Z][a-zA-Z0-9]*)/g)) counts[name!] = (counts[name!] ?? 0) + 1
  return counts
}

/** How many elements of each name the browser made of it; runs inside the page. A browser that mends markup makes others. */
export function elementsRead(): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { localName } of document.querySelectorAll('*')) counts[localName] = (counts[localName] ?? 0) + 1
  return counts
}

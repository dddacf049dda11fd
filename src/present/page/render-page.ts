import { createHash } from 'node:crypto'
import type { Dossier } from '../../model/dossier.ts'
import { ledgerOf } from '../ledger.ts'
import { headView } from '../views/head-view.ts'
import { actorsSection } from './actors.ts'
import { methodSection, warningsSection } from './closing.ts'
import { codebooksSection } from './codebooks.ts'
import { daySlider } from './days.ts'
import { figuresSection, MASKS } from './figures.ts'
import { headSection, partsNav, tools } from './head.ts'
import { html, rawElement } from './html.ts'
import { namingSection } from './naming.ts'
import { partiesSection } from './parties.ts'
import { postsSection } from './posts.ts'
import { questionsSection } from './questions.ts'
import { readerSection } from './reader.ts'
import { SCRIPT } from './script.ts'
import { silenceSection } from './silence.ts'
import { sourcesSection } from './sources.ts'
import { styleSheet } from './style/sheet.ts'
import { timelineSection } from './timeline.ts'

/**
 * The text of dossier.html: one page that holds all it needs, asks nothing of any network, is complete without its script, and
 * shows nothing of a document but as text. The same dossier gives the same bytes.
 * Throws a CounterclaimError where the dossier is not whole: see `ledgerOf`.
 */
export function renderPage(dossier: Dossier): string {
  const ledger = ledgerOf(dossier)
  const reader = readerSection(ledger)
  const style = styleSheet(reader.split)
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, SCRIPT)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="x-dns-prefetch-control" content="off">
<meta name="robots" content="noindex">
<meta name="generator" content="${`${dossier.engine.name} ${dossier.engine.version}`}">
<title>${headView(ledger).title}</title>
${rawElement('style', style)}
</head>
<body>
<a class="skip" href="#questions">Go to the questions</a>
${MASKS}
${headSection(ledger)}
${partsNav(ledger)}
<main>
${tools(ledger)}
${daySlider(ledger)}
${questionsSection(ledger)}
${figuresSection(ledger)}
${partiesSection(ledger)}
${timelineSection(ledger)}
${sourcesSection(ledger)}
${codebooksSection(ledger)}
${silenceSection(ledger)}
${namingSection(ledger)}
${actorsSection(ledger)}
${postsSection(ledger)}
${reader.section}
${warningsSection(ledger)}
${methodSection(ledger)}
</main>
${rawElement('script', SCRIPT)}
</body>
</html>
`
  return page.markup
}

/** Nothing may load and nothing may run but this style and this script, and no text may be made into markup. */
function policy(style: string, script: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${hash(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

import { STATUSES } from '../../model/vocabulary.ts'
import type { Ledger } from '../ledger.ts'
import { documentName } from '../names.ts'
import { plural } from '../words/plural.ts'
import { STATUS_MEANINGS } from '../words/vocabulary-words.ts'
import { anchorLink } from './anchors.ts'
import { type Html, html } from './html.ts'
import { statusMark } from './status-mark.ts'

/** What could not be read or decided. */
export function warningsSection(ledger: Ledger): Html {
  const { warnings } = ledger.dossier
  if (warnings.length === 0) return html``
  return html`<section id="warnings" aria-labelledby="warnings-h">
<h2 id="warnings-h">What could not be read or decided</h2>
<ul class="warnings">${warnings.map((warning) => {
    const document = warning.document === undefined ? undefined : ledger.documents.get(warning.document)
    return html`<li>${document !== undefined && html`<a href="${anchorLink(document.document.id)}">Document ${document.number}, <bdi>${documentName(document)}</bdi></a>: `}${document === undefined && warning.about !== undefined && html`<bdi>${warning.about}</bdi>: `}${warning.message} <span class="by mono">${warning.code}</span></li>`
  })}</ul>
</section>`
}

/** What the page says and what it does not. */
export function methodSection(ledger: Ledger): Html {
  const { engine } = ledger.dossier
  return html`<section id="method" aria-labelledby="method-h">
<h2 id="method-h">How to read this</h2>
<div class="method">
<p>This page shows who says what about an event, in which words, and on whose word. It does not say who is right. There is no score, no ranking of sources, and no conclusion: those are the reader’s.</p>
<p>Words set in this <span class="w">serif face</span> are a source’s own, exactly as they stand in its text; a number such as <span class="cite">4.2</span> leads to them (the second statement of document 4). Everything else is our reading of them. It was made by a program and can be wrong; what it cannot do is show words that nobody wrote.</p>
<dl id="words">
<dt>Document, text, origin</dt><dd>A document is one article or page as it was handed in. Documents that carry one agency’s text, a copy or a translation are one text. An origin is where information comes from in the end: ten papers that quote one communiqué have one origin. Where the words do not tell, the origin is unknown, and that is said.</dd>
<dt>Says, denies, passes on</dt><dd>A statement belongs to whoever makes it, not to the paper that prints it. “In its own voice” means that the outlet says it and names nobody. “Through” names who carried it on the way.</dd>
${STATUSES.map((status) => html`<dt>${statusMark(status)}</dt><dd>${STATUS_MEANINGS[status]}</dd>`)}
<dt>Numbers</dt><dd>Each stands as it was worded, with our reading beside it: “dozens” is 24 or more, “over 300” is 300 or more. What is counted stands in the words of the source, since “fighters”, “people” and “civilians” are not counts of one thing.</dd>
<dt>Dates</dt><dd>No date is more precise than its source. One marked “inferred” was worked out from what an undated document mentions.</dd>
<dt>Silence</dt><dd>That somebody has not answered means only that. It is never taken for agreement.</dd>
<dt>Hidden characters</dt><dd>Characters that cannot be seen, or that turn the direction of what follows, are shown as a small box with their name, and turn nothing. Copied text holds them as they were written. Two kinds a web page cannot hold (NUL, half a character) are replaced in it; dossier.json has them.</dd>
</dl>
</div>
<footer><p>Made by ${engine.name} ${engine.version}${engine.models.length > 0 && html` with ${engine.models.map((model, i) => html`${i > 0 && ', '}${model.name} (<span class="mono">${model.sha256.slice(0, 12)}</span>)`)}`}, from ${plural(ledger.documents.size, 'document')}. The same documents give the same page, byte for byte. The data behind it is dossier.json.</p></footer>
</section>`
}

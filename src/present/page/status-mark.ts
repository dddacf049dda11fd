import type { Status } from '../../model/vocabulary.ts'
import { STATUS_WORDS } from '../words/vocabulary-words.ts'
import { type Html, html, svg } from './html.ts'

/** A question's status: a word with a quiet mark. Two facing brackets, two dots, one dot, a joined pair, a ring. */
export function statusMark(status: Status): Html {
  return html`<span class="status">${DRAWINGS[status]} <span>${STATUS_WORDS[status]}</span></span>`
}

const DRAWINGS: Readonly<Record<Status, Html>> = {
  contested: svg`<svg class="mark" viewBox="0 0 20 12" width="20" height="12" aria-hidden="true"><path d="M2 1.5 8 6 2 10.5M18 1.5 12 6l6 4.5" fill="none" stroke="currentColor" stroke-width="2"/></svg>`,
  corroborated: svg`<svg class="mark" viewBox="0 0 20 12" width="20" height="12" aria-hidden="true"><circle cx="5" cy="6" r="3.2" fill="currentColor"/><circle cx="15" cy="6" r="3.2" fill="currentColor"/></svg>`,
  'single-origin': svg`<svg class="mark" viewBox="0 0 20 12" width="20" height="12" aria-hidden="true"><circle cx="10" cy="6" r="3.2" fill="currentColor"/></svg>`,
  agreed: svg`<svg class="mark" viewBox="0 0 20 12" width="20" height="12" aria-hidden="true"><circle cx="5" cy="6" r="3.2" fill="currentColor"/><path d="M5 6h10" stroke="currentColor" stroke-width="2"/><circle cx="15" cy="6" r="3.2" fill="currentColor"/></svg>`,
  unanswered: svg`<svg class="mark" viewBox="0 0 20 12" width="20" height="12" aria-hidden="true"><circle cx="10" cy="6" r="3.6" fill="none" stroke="currentColor" stroke-width="1.6"/></svg>`,
}

/**
 * The page's script: comfort only, the page is complete without it. It makes nothing from text (no markup is parsed, Trusted Types
 * hold), reads nothing but the page and asks nothing of any network.
 */
export const SCRIPT = `'use strict';
(() => {
const $ = (s, r = document) => r.querySelector(s);
const $$ = (s, r = document) => Array.from(r.querySelectorAll(s));
for (const part of $$('.needs-script')) part.hidden = false;

// A link into something folded unfolds it, in browsers that do not by themselves.
const reveal = () => {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  let opened = false;
  for (let e = target; e; e = e.parentElement) if (e.tagName === 'DETAILS' && !e.open) { e.open = true; opened = true; }
  if (opened) target.scrollIntoView();
};
addEventListener('hashchange', reveal);
reveal();
const foldable = $$('main details');
let before = null;
addEventListener('beforeprint', () => { before = foldable.filter((d) => !d.open); for (const d of before) d.open = true; });
addEventListener('afterprint', () => { for (const d of before || []) d.open = false; });

// Fold and unfold.
const all = (open) => { for (const d of $$('#questions details, #figures details, #codebooks details, #actors details, #sources details')) d.open = open; };
$('#unfold')?.addEventListener('click', () => all(true));
$('#fold')?.addEventListener('click', () => all(false));

// Only what one actor says, or one document.
const who = $('#only-actor'), doc = $('#only-document'), said = $('#filtered');
const marked = $$('[data-d]');
const filter = () => {
  const a = who ? who.value : '', d = doc ? doc.value : '';
  let shown = 0, total = 0;
  for (const e of marked) {
    const off = (a && !(e.dataset.a || '').split(' ').includes(a)) || (d && e.dataset.d !== d);
    e.classList.toggle('off', Boolean(off));
    if (e.closest('.notes')) { total++; if (!off) shown++; }
  }
  for (const p of $$('.position')) {
    const parts = $$('[data-d]', p);
    p.classList.toggle('off', parts.length > 0 && parts.every((e) => e.classList.contains('off')));
  }
  if (said) said.textContent = a || d ? shown + ' of ' + total + ' statements stand out; the others are greyed' : '';
};
who?.addEventListener('change', filter);
doc?.addEventListener('change', filter);

// The dossier as of a day: what had not come by then is left out, and each question stands as it was worked out for that day.
const day = $('#day'), output = $('#day-words'), everything = $('#day-all');
const then = (parent, nodes) => {
  if (!parent) return;
  $(':scope > .then', parent)?.remove();
  parent.classList.toggle('set-back', nodes !== null);
  if (nodes === null) return;
  const box = document.createElement('span');
  box.className = 'then';
  box.append(...nodes);
  parent.append(box);
};
const upTo = (list, step, at) => list.filter((one) => at(one) <= step).pop();
const copies = (line) => Array.from(line.children).filter((e) => !e.classList.contains('when')).flatMap((e) => [e.cloneNode(true), ' ']);
const count = (n, one) => n + ' ' + one + (n === 1 ? '' : 's');
const setBack = (step, whole) => {
  document.body.classList.toggle('back', !whole);
  for (const e of $$('[data-t]')) e.classList.toggle('later', !whole && Number(e.dataset.t) > step);
  const contested = new Set();
  for (const q of $$('.question')) {
    const lines = $$(':scope > .history li', q);
    const line = whole ? undefined : upTo(lines, step, (e) => Number(e.dataset.s));
    q.classList.toggle('later', !whole && !line?.dataset.status);
    if (whole ? $(':scope > .about .status', q) : line?.dataset.status === 'contested') contested.add(q.id);
    then($(':scope > .about', q), line?.dataset.status ? copies(line) : null);
    then($(':scope > summary > .status', q), line?.dataset.status ? [...$('.status', line).cloneNode(true).childNodes] : null);
    for (const e of lines) e.classList.toggle('later', !whole && Number(e.dataset.s) > step);
  }
  for (const p of $$('.position')) {
    const past = whole || !p.dataset.h ? undefined : upTo(JSON.parse(p.dataset.h), step, (one) => one[0]);
    then($('.behind', p), past ? [count(past[1], 'document') + ', ' + (past[2] === 0 ? 'origin: cannot tell' : past[1] > 1 && past[2] === 1 ? 'one origin' : count(past[2], 'origin'))] : null);
    then($('.answer > strong', p)?.parentElement, null);
    if (past) {
      const strong = document.createElement('strong');
      strong.textContent = past[3];
      then($('.answer', p), [strong]);
    }
    const lead = $(':scope > .lead', p), rest = $(':scope > .rest', p);
    if (rest && lead?.classList.contains('later')) { if (!rest.open) { rest.open = true; rest.dataset.opened = ''; } }
    else if (rest && 'opened' in rest.dataset) { rest.open = false; delete rest.dataset.opened; }
  }
  for (const row of $$('.overview [data-q]')) row.classList.toggle('later', !whole && (!contested.has(row.dataset.q) || document.getElementById(row.dataset.q).classList.contains('later')));
  const item = whole ? undefined : $$('#days > li')[step];
  const known = item ? $('.when', item).textContent + ': ' + $('.tally', item).textContent : '';
  const words = item ? 'showing what was known by the end of ' + known : 'showing everything that was read';
  then($('.counts'), item ? ['Known by the end of ' + known] : null);
  for (const e of $$('#days > li')) e.classList.toggle('later', !whole && Number(e.dataset.s) > step);
  output.textContent = words;
  day.setAttribute('aria-valuetext', words);
  everything.hidden = whole;
};
day?.addEventListener('input', () => setBack(Number(day.value), day.value === day.max));
everything?.addEventListener('click', () => { day.value = day.max; setBack(Number(day.max), true); day.focus(); });
// A browser that goes back to the page may keep the place of the slider.
if (day && day.value !== day.max) setBack(Number(day.value), false);

// Hovering or focusing a number shows the words where they stand.
let peek = null, from = null, timer = 0;
const hide = () => { clearTimeout(timer); peek?.remove(); peek = null; from?.removeAttribute('aria-describedby'); from = null; };
const show = (link) => {
  if (from === link) return;
  hide();
  const words = document.getElementById(link.hash.slice(1));
  const line = words?.closest('p');
  if (!line || link.closest('.notes')) return;
  from = link;
  peek = document.createElement('div');
  peek.id = 'peek';
  peek.setAttribute('role', 'tooltip');
  peek.lang = line.closest('[lang]')?.lang || '';
  for (const node of line.childNodes) peek.append(node.cloneNode(true));
  for (const e of $$('[id]', peek)) { if (e.id === words.id) e.classList.add('lit'); e.removeAttribute('id'); }
  document.body.append(peek);
  link.setAttribute('aria-describedby', 'peek');
  const box = link.getBoundingClientRect(), size = peek.getBoundingClientRect(), wide = document.documentElement.clientWidth;
  const below = box.bottom + size.height + 8 < innerHeight || box.top < size.height + 8;
  peek.style.left = Math.max(8, Math.min(box.left, wide - size.width - 16)) + scrollX + 'px';
  peek.style.top = (below ? box.bottom + 6 : box.top - size.height - 6) + scrollY + 'px';
  $('.lit', peek)?.scrollIntoView({ block: 'nearest' });
  peek.addEventListener('pointerleave', hide);
};
document.addEventListener('pointerover', (e) => {
  if (e.pointerType === 'touch') return;
  const link = e.target.closest?.('a.cite');
  clearTimeout(timer);
  if (link) timer = setTimeout(show, 250, link);
  else if (peek && !peek.contains(e.target)) timer = setTimeout(hide, 300);
});
document.addEventListener('focusin', (e) => { const link = e.target.closest?.('a.cite'); if (link && link.matches(':focus-visible')) show(link); else if (peek && !peek.contains(e.target)) hide(); });
document.addEventListener('keydown', (e) => { if (e.key === 'Escape') hide(); });
document.addEventListener('click', hide);

// In a text, a note in the margin lights up its words.
for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout']) document.addEventListener(type, (e) => {
  const link = e.target.closest?.('.notes li')?.querySelector('a.cite');
  if (!link) return;
  const id = link.hash.slice(1);
  for (const words of [document.getElementById(id), ...$$('.f-' + id)]) words?.classList.toggle('lit', type === 'pointerover' || type === 'focusin');
});
})();
`

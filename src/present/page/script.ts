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
const who = $('#only-actor'), doc = $('#only-document'), day = $('#day'), said = $('#filtered');
const marked = $$('[data-d]');
const filter = () => {
  const a = who ? who.value : '', d = doc ? doc.value : '';
  const last = day && day.value !== day.max ? Number(day.value) : Infinity;
  let shown = 0, total = 0;
  for (const e of marked) {
    const off = (a && !(e.dataset.a || '').split(' ').includes(a)) || (d && e.dataset.d !== d) || Number(e.dataset.t) > last;
    e.classList.toggle('off', Boolean(off));
    if (e.closest('.notes')) { total++; if (!off) shown++; }
  }
  for (const p of $$('.position')) {
    const parts = $$('[data-d]', p);
    p.classList.toggle('off', parts.length > 0 && parts.every((e) => e.classList.contains('off')));
  }
  if (said) said.textContent = a || d || last < Infinity ? shown + ' of ' + total + ' statements stand out; the others are greyed' : '';
};
who?.addEventListener('change', filter);
doc?.addEventListener('change', filter);
const months = ['January','February','March','April','May','June','July','August','September','October','November','December'];
day?.addEventListener('input', () => {
  const date = new Date(Number(day.value) * 864e5);
  $('#day-words').textContent = date.getUTCDate() + ' ' + months[date.getUTCMonth()] + ' ' + date.getUTCFullYear();
  filter();
});

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

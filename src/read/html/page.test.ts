import { describe, expect, it } from 'vitest'
import { findArticle } from './article.ts'
import { blocksOf } from './blocks.ts'
import { MAX_DEPTH, type Page, parsePage, textOfNode } from './page.ts'

/** The tree of the body as one line: `p(text)`. */
function outline(page: Page): string {
  const body = page.nodes.findIndex((node) => node.kind === 'element' && node.name === 'body')
  const write = (index: number): string => {
    const node = page.nodes[index]!
    if (node.kind === 'text')
      return node.runs
        .map((run) => run.text)
        .join('')
        .trim()
    const inner: string[] = []
    page.nodes.forEach((child, i) => {
      if (child.parent === index) inner.push(write(i))
    })
    return `${node.name}(${inner.filter((text) => text !== '').join(' ')})`
  }
  return body < 0 ? '' : write(body)
}
const blocks = (source: string) => blocksOf(parsePage(source), undefined).map((block) => block.text)

describe('parsePage', () => {
  it.each([
    ['<p>a<p>b', 'body(p(a) p(b))'],
    ['<ul><li>a<li>b<ul><li>c</ul><li>d</ul>e', 'body(ul(li(a) li(b ul(li(c))) li(d)) e)'],
    ['<table><tr><td>a<td>b<tr><td>c</table>d', 'body(table(tr(td(a) td(b)) tr(td(c))) d)'],
    ['<table><tr><td><table><tr><td>a</table>b</table>c', 'body(table(tr(td(table(tr(td(a))) b))) c)'],
    ['<p><b>a<div>b</div>c', 'body(p(b(a)) div(b) c)'],
    ['<dl><dt>a<dd>b<dt>c</dl>', 'body(dl(dt(a) dd(b) dt(c)))'],
    ['a</div></p></b>b', 'body(ab)'],
    ['<div><td></div>b</td>c', 'body(div(td(b) c))'],
    ['<a href=x>a<a href=y>b</a>', 'body(a(a) a(b))'],
    ['<h2>a<h2>b</h2>', 'body(h2(a) h2(b))'],
    ['<img src=x>a<br/>b<hr>', 'body(img() a br() b hr())'],
    ['<title>t</title><p>a', 'body(p(a))'],
    ['<head><meta charset=x></head><body class=c><p>a</body></html>b', 'body(p(ab))'],
    ['text first<head><title>t</title>', 'body(text first title(t))'],
    ['<script>if (a < b) document.write("<p>x</p>")</script><p>a', 'body(p(a))'],
    ['<p>1 < 2 && 3 > 2', 'body(p(1 < 2 && 3 > 2))'],
    ['', ''],
  ])('%s', (source, expected) => expect(outline(parsePage(source))).toBe(expected))

  it('keeps the place of every text and entity', () => {
    const source = '<p>caf&eacute; &amp; &#x1F600;x &nosuch; &not &lt'
    const page = parsePage(source)
    for (const node of page.nodes) {
      if (node.kind !== 'text') continue
      for (const run of node.runs) {
        const raw = source.slice(run.source, run.source + run.sourceLength)
        if (run.text.length === run.sourceLength) expect(run.text).toBe(raw)
        else expect(raw).toMatch(/^&/)
      }
    }
    expect(textOfNode(page, 0)).toBe('café & 😀x &nosuch; ¬ <')
  })

  it('has no tree deeper than the limit, and loses no text', () => {
    const page = parsePage('<div>x'.repeat(3000))
    expect(page.depth).toBeGreaterThan(3000)
    const depths = page.nodes.map(() => 0)
    page.nodes.forEach((node, i) => {
      if (node.parent >= 0) depths[i] = depths[node.parent]! + 1
    })
    expect(depths.reduce((a, b) => Math.max(a, b))).toBeLessThanOrEqual(MAX_DEPTH)
    expect(textOfNode(page, 0)).toBe('x'.repeat(3000))
  })

  it('keeps what is hidden hidden beyond the limit', () => {
    const page = parsePage(`${'<div>'.repeat(600)}<p hidden>secret <b>words</b></p>open`)
    const shown = page.nodes.filter((node) => node.kind === 'text' && !node.hidden)
    expect(shown.map((_, i) => i)).toHaveLength(1)
  })

  it.each([
    '<p hidden>x',
    '<p style="color: red; display : none">x',
    '<p style="visibility:hidden">x',
    '<p style="font-size:0">x',
    '<div aria-hidden=true><p>x',
    '<template><p>x</template>',
    '<noscript><p>x</noscript>',
  ])('is hidden: %s', (source) => {
    expect(parsePage(source).nodes.every((node) => node.kind !== 'text' || node.hidden)).toBe(true)
  })
  it.each(['<p style="font-size:0.9em">x', '<p aria-hidden=false>x', '<p class=hidden>x', '<details><p>x'])(
    'is shown: %s',
    (source) => {
      expect(parsePage(source).nodes.some((node) => node.kind === 'text' && !node.hidden)).toBe(true)
    },
  )
})

describe('blocksOf', () => {
  it.each([
    ['<p>one <b>two</b>three<p>four', ['one twothree', 'four']],
    ['<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    ['one<br>two<br><br>three', ['one\ntwo', 'three']],
    ['<table><tr><th>a<th>b<tr><td>1<td>2</table>', ['a b', '1 2']],
    ['<p>a\n   b\t c</p>', ['a b c']],
    ['<pre>a\n b</pre>', ['a\nb']],
    ['<p>1&nbsp;200 and 5&thinsp;%</p>', ['1\u00a0200 and 5 %']],
    ['<p> </p><p>&nbsp;</p>', []],
    ['<ul><li>a</li><li><p>b</p></li></ul>', ['a', 'b']],
    ['<p>a<script>x</script>b<svg><title>c</title></svg></p>', ['ab']],
  ])('%s', (source, expected) => expect(blocks(source)).toEqual(expected))
})

describe('findArticle', () => {
  const sentence = 'Two ferries collided in the fog off Lakeport on Friday, the coast guard said, and nobody knows why.'
  it('finds it among menus', () => {
    const page = parsePage(
      `<nav><ul>${'<li><a href=/x>News</a>'.repeat(20)}</ul></nav><article>${`<p>${sentence}</p>`.repeat(8)}</article>`,
    )
    const found = findArticle(page, 'T')
    const text = [...(found?.texts ?? [])].map((i) => textOfNode(page, i)).join('')
    expect(text).toContain(sentence)
    expect(text).not.toContain('News')
  })

  it('begins afresh with a page that gives too little at first', () => {
    // The name of the element is one that is thrown away at first; paragraphs are made of line breaks, before and after.
    const page = parsePage(`<div class="comment sidebar">${`${sentence}<br><br>`.repeat(8)}</div>`)
    expect(findArticle(page, 'T')?.texts.size).toBeGreaterThan(4)
  })
})

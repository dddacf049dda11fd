import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOSTILE } from '../testing/hostile.ts'
import { attribute, type Content, EMPTY, type Html, html, joined, rawElement, safeAddress, svg } from './html.ts'

const bad = '<b a="1">&\''

describe('html', () => {
  it('escapes text and attributes, each in its way', () => {
    expect(html`<p class="${bad}">${bad}</p>`.markup).toBe(
      '<p class="&lt;b a=&quot;1&quot;&gt;&amp;&#39;">&lt;b a="1"&gt;&amp;\'</p>',
    )
  })

  it('takes markup of its own, lists, numbers and nothing', () => {
    expect(html`<ul>${[html`<li>${1}</li>`, 'a', ['b', null]]}${false}${undefined}</ul>`.markup).toBe(
      '<ul><li>1</li>ab</ul>',
    )
    expect(joined(['<', html`<br>`], ', ').markup).toBe('&lt;, <br>')
    expect(html`${''}`.markup).toBe(EMPTY.markup)
  })

  it('never takes an object for markup that it did not make', () => {
    expect(() => html`<p>${{ markup: '<script>' } as unknown as Html}</p>`).toThrow(TypeError)
    expect(() => html`<p>${{ toString: () => '<script>' } as unknown as Content}</p>`).toThrow(TypeError)
  })

  it('refuses places where no value is safe', () => {
    expect(() => html`<script>${'x'}</script>`).toThrow(TypeError)
    expect(() => html`<style>${'x'}</style>`).toThrow(TypeError)
    expect(() => html`<p class=${'x'}>`).toThrow(TypeError)
    expect(() => html`<p class='${'x'}'>`).toThrow(TypeError)
    expect(() => html`<p onclick="${'x'}">`).toThrow(TypeError)
    expect(() => html`<p style="${'x'}">`).toThrow(TypeError)
    expect(() => html`<p ${'hidden'}>`).toThrow(TypeError)
    expect(() => html`<p class="${html`<b>`}">`).toThrow(TypeError)
    expect(() => html`<${'p'}>`).toThrow(TypeError)
    expect(() => html`<p class="${'x'}`).toThrow(TypeError)
    expect(() => html`<a href="${'javascript:x'}">`).toThrow(TypeError)
    expect(() => html`<a href="${' https://x.example'}">`).toThrow(TypeError)
    expect(() => html`<a href="java${'script:x'}">`).toThrow(TypeError)
    expect(() => attribute('onload', 'x')).toThrow(TypeError)
    expect(() => attribute('a b', 'x')).toThrow(TypeError)
    expect(() => rawElement('script', '</script>')).toThrow(TypeError)
    expect(() => rawElement('style', '<!--')).toThrow(TypeError)
  })

  it('takes fragments and pages as addresses', () => {
    expect(html`<a href="#${'x'}">`.markup).toBe('<a href="#x">')
    expect(html`<a href="${'https://x.example/?a=1&b=2'}">`.markup).toBe('<a href="https://x.example/?a=1&amp;b=2">')
  })

  it('marks hidden characters in text and writes them out in attributes, titles and drawings', () => {
    expect(html`<p>${'a\u202eb'}</p>`.markup).toBe('<p>a<span class="hid" data-c="RLO">\u202e</span>b</p>')
    expect(html`<p title="${'a\u202eb'}">`.markup).toBe('<p title="a&lt;U+202E&gt;b">')
    expect(html`<title>${'a\u202eb'}</title>`.markup).toBe('<title>a&lt;U+202E&gt;b</title>')
    expect(svg`<text>${'a\u202eb'}</text>`.markup).toBe('<text>a&lt;U+202E&gt;b</text>')
  })

  it('writes what no page can hold as U+FFFD, and a carriage return so that it stays one', () => {
    expect(html`${'\0'}${'\ud800'}${'\r'}`.markup).toBe(
      '<span class="hid" data-c="NUL">\ufffd</span><span class="hid" data-c="U+D800">\ufffd</span><span class="hid" data-c="CR">&#13;</span>',
    )
  })

  it('leaves no way out of text or attribute, whatever the string', () => {
    const holds = (string: string) => {
      const text = html`<p>${string}</p>`.markup
        .slice(3, -4)
        .replace(/<span class="hid" data-c="[A-Z0-9+]+">|<\/span>/g, '')
      expect(text).not.toMatch(/[<>]/)
      const value = html`<p title="${string}">`.markup.slice(10, -2)
      expect(value).not.toMatch(/["'<>]/)
    }
    for (const string of HOSTILE) holds(string)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), holds))
  })
})

describe('safeAddress', () => {
  it.each([
    ['https://post.example/a b', 'https://post.example/a%20b'],
    ['http://post.example', 'http://post.example/'],
    ['javascript:alert(1)', undefined],
    [' java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['//post.example', undefined],
    ['post.example', undefined],
    ['', undefined],
  ])('%j: %s', (address, safe) => expect(safeAddress(address)).toBe(safe))
})

import { describe, expect, it } from 'vitest'
import { aboutPage } from './about-page.ts'
import { parsePage } from './page.ts'

const about = (source: string) => aboutPage(parsePage(source), 'a.html').about
const data = (json: string) => about(`<script type="application/ld+json">${json}</script><p>x`)

describe('structured data', () => {
  it('follows references, whatever their order', () => {
    expect(
      data(
        '{"@graph":[{"@type":"NewsArticle","headline":"H &amp; I","author":[{"@id":"#m"},"T. Sailor"],"publisher":{"@id":"#p"}},{"@id":"#m","name":"Mary Mast"},{"@id":"#p","name":"The Tide"}]}',
      ),
    ).toMatchObject({ titles: ['H & I'], authors: ['Mary Mast', 'T. Sailor'], site: 'The Tide' })
  })
  it.each([
    ['in CDATA', '<![CDATA[{"@type":"Article","headline":"H"}]]>'],
    ['with raw line breaks', '{"@type":"Article","headline":"H\n"}'],
    ['with a comma too many', '{"@type":"Article","headline":"H",}'],
    ['in a list', '[{"@type":["Article","X"],"headline":"H"}]'],
    ['nested', '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"H"}}'],
  ])('is read %s', (_, json) => expect(data(json).titles).toEqual(['H']))

  it('reports what is broken, and goes on', () => {
    const { about: found, problems } = aboutPage(
      parsePage(
        '<script type="application/ld+json">{"a": </script><script type="application/ld+json">{"@type":"Article","headline":"H"}</script>',
      ),
      'a.html',
    )
    expect(found.titles).toEqual(['H'])
    expect(problems.map((one) => one.code)).toEqual(['read/structured-data-broken'])
  })
  it('is not moved by other types, odd values and dangerous names', () => {
    expect(data('{"@type":"Product","name":"Boat","datePublished":"2024-05-17"}')).toEqual({ titles: [], authors: [] })
    expect(data('{"@type":"Article","headline":7,"author":null,"publisher":[],"datePublished":"soon"}')).toEqual({
      titles: [],
      authors: [],
    })
    expect(data('{"__proto__":{"headline":"x"},"@type":"Article","constructor":{"name":"y"}}').titles).toEqual([])
  })
})

describe('dates', () => {
  it.each([
    [
      '<meta property="article:published_time" content="2024-05-17T10:00:00Z">',
      { iso: '2024-05-17T10:00Z', from: 'meta' },
    ],
    ['<meta name=date content=20240517>', { iso: '2024-05-17', from: 'meta' }],
    ['<meta itemprop=datePublished content="17 May 2024">', { iso: '2024-05-17', from: 'meta' }],
    ['<time datetime="2024-05-17">x</time>', { iso: '2024-05-17', from: 'time' }],
    [
      '<time datetime="2024-05-17" class="updated">x</time><time datetime="2024-05-16" class="entry-date published">x</time>',
      { iso: '2024-05-16', from: 'time' },
    ],
    ['<time datetime="2024-05-17">x</time><time datetime="2024-05-16">x</time>', undefined],
    ['<meta name=date content="03/04/2024">', undefined],
    ['<meta name=date content="">', undefined],
  ])('%s', (source, expected) => expect(about(`${source}<p>x`).published).toEqual(expected))
})

describe('the rest', () => {
  it('takes titles in the order in which they are to be believed', () => {
    expect(about('<title>T - Site</title><meta property=og:title content=O><h1>H</h1>').titles).toEqual([
      'O',
      'H',
      'T - Site',
    ])
    expect(about('<h1>A</h1><h1>B</h1><svg><title>icon</title></svg>').titles).toEqual([])
  })
  it('knows site, address and language', () => {
    expect(
      about(
        '<html lang=en-GB><link rel=canonical href="https://tide.example/a"><meta property=og:site_name content="The Tide">',
      ),
    ).toMatchObject({
      site: 'The Tide',
      url: 'https://tide.example/a',
      language: 'en-GB',
    })
    expect(
      about(
        '<link rel=canonical href="javascript:alert(1)"><meta name=publisher content="https://facebook.example/tide">',
      ),
    ).not.toHaveProperty('url')
  })
})

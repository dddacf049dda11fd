import { attributeText, elementText } from './escape.ts'

/**
 * Markup that is safe to write. Only the tag functions of this file make it, so a string can never become markup by accident: what
 * a template is given as a string is escaped for the place where it stands, and a place where no string is safe refuses it.
 */
export interface Html {
  readonly [SAFE]: true
  readonly markup: string
}

declare const SAFE: unique symbol

export type Content = Html | string | number | null | undefined | false | readonly Content[]

/**
 * A template of markup: html`<p class="${name}">${text}</p>`. In text, strings are escaped and hidden characters marked; in a
 * quoted attribute, strings are escaped; between attributes only what `attribute` makes is taken. Throws a TypeError for a value in
 * a place where it cannot be made safe (script, style, an unquoted attribute, an event handler, an address that is neither a
 * fragment nor http).
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  const places = placesOf(strings)
  const parts: string[] = [strings[0] ?? '']
  values.forEach((value, i) => {
    parts.push(written(value, places[i]!), strings[i + 1] ?? '')
  })
  return safe(parts.join(''))
}

/** As `html`, inside a drawing, where a mark for a hidden character cannot stand: there they are written out. */
export function svg(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  const places = placesOf(strings)
  const parts: string[] = [strings[0] ?? '']
  values.forEach((value, i) => {
    const place = places[i]!
    parts.push(written(value, place.kind === 'text' ? PLAIN : place), strings[i + 1] ?? '')
  })
  return safe(parts.join(''))
}

/** An attribute that may be absent: attribute('hidden', true), attribute('lang', language). */
export function attribute(name: string, value: string | number | boolean | undefined): Html {
  if (value === undefined || value === false) return EMPTY
  if (value === true) return safe(` ${checkedName(name)}`)
  return safe(` ${checkedName(name)}="${attributeValue(name, value, '')}"`)
}

/** A style or script of our own. Its text is written as it is, so it must not be made from a document's words. */
export function rawElement(name: 'style' | 'script', text: string): Html {
  if (/<\/|<!--/.test(text)) throw new TypeError(`a ${name} must not hold an end tag or a comment`)
  return safe(`<${name}>${text}</${name}>`)
}

/** Pieces one after another. */
export function joined(parts: readonly Content[], between: Content = ''): Html {
  const separator = written(between, TEXT)
  return safe(parts.map((part) => written(part, TEXT)).join(separator))
}

/** A private field is what nothing else can have; a list of what was made would cost a large page a third of its time. */
class Made {
  readonly #safe = true
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
    Object.freeze(this)
  }

  static is(value: object): boolean {
    return #safe in value
  }
}

const safe = (markup: string): Html => new Made(markup) as unknown as Html

const isHtml = (value: Content): value is Html => typeof value === 'object' && value !== null && Made.is(value)

/** Where a value of a template stands. */
type Place =
  | { readonly kind: 'text' }
  | { readonly kind: 'plain' }
  /** `before` is what the template itself writes between the quotation mark and the value. */
  | { readonly kind: 'attribute'; readonly name: string; readonly before: string }
  | { readonly kind: 'attributes' }

const TEXT: Place = { kind: 'text' }
const PLAIN: Place = { kind: 'plain' }

function written(value: Content, place: Place): string {
  if (value === null || value === undefined || value === false) return ''
  if (place.kind === 'attribute') {
    if (typeof value !== 'string' && typeof value !== 'number')
      throw new TypeError(`markup cannot stand in the attribute "${place.name}"`)
    return attributeValue(place.name, value, place.before)
  }
  if (isHtml(value)) return value.markup
  if (place.kind === 'attributes') throw new TypeError('only an attribute can stand between attributes')
  if (Array.isArray(value)) return value.map((item: Content) => written(item, place)).join('')
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return place.kind === 'plain' ? attributeText(value) : elementText(value)
  throw new TypeError('an object that is no markup cannot be written')
}

const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'xlink:href', 'action', 'formaction', 'cite'])

function attributeValue(name: string, value: string | number | true, before: string): string {
  checkedName(name)
  const text = String(value)
  if (ADDRESSES.has(name.toLowerCase()) && !/^(?:#|https?:\/\/)/.test(before + text))
    throw new TypeError(`the address in "${name}" must be a fragment or http: see safeAddress`)
  return attributeText(text)
}

function checkedName(name: string): string {
  if (!/^[a-zA-Z][a-zA-Z0-9:-]*$/.test(name) || /^on|^style$|^srcdoc$/i.test(name))
    throw new TypeError(`the attribute "${name}" cannot take a value`)
  return name
}

/** An address that a reader may open, normalized, or nothing: only http and https, never script, data or files. */
export function safeAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}

const known = new WeakMap<TemplateStringsArray, readonly Place[]>()

function placesOf(strings: TemplateStringsArray): readonly Place[] {
  let places = known.get(strings)
  if (places === undefined) {
    places = readPlaces(strings)
    known.set(strings, places)
  }
  return places
}

/** Reads the fixed parts of a template as far as is needed to know where each value stands. */
function readPlaces(strings: readonly string[]): Place[] {
  const places: Place[] = []
  let state = 'text' as 'text' | 'tag' | 'value' | 'plain' | 'raw'
  let element = ''
  let name = ''
  let before = ''
  strings.forEach((part, index) => {
    for (let i = 0; i < part.length; i++) {
      const character = part[i]!
      if (state === 'value') {
        if (character === '"') state = 'tag'
        else before += character
      } else if (state === 'tag') {
        if (character === '"') {
          name = /([^\s"'<>=/]+)=$/.exec(part.slice(0, i))?.[1] ?? ''
          state = 'value'
          before = ''
        } else if (character === "'") {
          throw new TypeError('attributes stand in double quotes')
        } else if (character === '>') {
          state = element === 'script' || element === 'style' ? 'raw' : element === 'title' ? 'plain' : 'text'
        }
      } else if (character === '<') {
        const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)/.exec(part.slice(i))
        if (tag === null) {
          if (part.startsWith('<!doctype html>', i)) continue
          throw new TypeError('a "<" in a template opens a tag')
        }
        element = tag[1] === '' ? tag[2]!.toLowerCase() : ''
        i += tag[0].length - 1
        state = 'tag'
      }
    }
    if (index === strings.length - 1) return
    if (state === 'raw') throw new TypeError(`no value can stand in ${element}`)
    if (state === 'value') places.push({ kind: 'attribute', name, before })
    else if (state === 'tag') {
      if (/=\s*$/.test(part)) throw new TypeError('attributes stand in double quotes')
      places.push({ kind: 'attributes' })
    } else places.push(state === 'plain' ? PLAIN : TEXT)
  })
  if (state === 'value' || state === 'tag') throw new TypeError('a template ends inside a tag')
  return places
}

export const EMPTY: Html = safe('')

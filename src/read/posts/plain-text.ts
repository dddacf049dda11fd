/** The text of a post whose export keeps it as markup ("<p>…</p>"): tags become blanks, the few references that XML has become characters. */
export function plainText(text: string): string {
  if (!/^\s*<(p|div|span|a|br)\b/i.test(text)) return text
  const parts: string[] = []
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('<', at)
    if (open < 0) break
    const close = text.indexOf('>', open)
    if (close < 0) break
    parts.push(text.slice(at, open))
    if (/^<\/?(p|div|br)\b/i.test(text.slice(open, open + 6))) parts.push('\n')
    at = close + 1
  }
  parts.push(text.slice(at))
  return parts
    .join('')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => CHARACTERS[name] ?? '')
    .trim()
}

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }

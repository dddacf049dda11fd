/**
 * Addresses, handles, tags and emoji: stretches that are one token whatever characters they hold. Each matcher gives the end of the
 * stretch that begins at a place, or -1. All patterns have bounded repeats or a single pass, so that a long run costs linear time.
 */

const ADDRESS = /(?:(?:https?|ftp):\/\/|www\.)[^\s<>"“”«»\u200b]+|mailto:[^\s<>"“”«»]{1,320}/iuy
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/uy
const HOST = /[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/uy
const HANDLE = /@[\p{L}\p{N}_]{2,64}/uy
const TAG = /#[\p{L}\p{N}_]{0,139}\p{L}[\p{L}\p{N}_]{0,139}/uy
const EMOJI =
  /(?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]{0,2}(?:\u200d\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]{0,2}){0,8})/uy
const EMOTICON = /^(?:[:;=]['’]?-?[()[\]DPpdOo/\\|*3]+|<3+|\^[_.]?\^)$/u

/** Last parts of host names and file names that a sentence's end is not mistaken for. */
const LAST_PARTS = new Set(
  (
    'com org net edu gov mil int info biz eu co uk us ca au nz de fr es nl ch ie se dk fi pl cz ru ua by tr gr il ir iq sa ae qa eg ly ' +
    'tn dz ma ml sn ng ke za pk bd cn hk tw jp kr vn th id sg ph br mx ar cl pe io ai tv fm gd ' +
    'html htm php asp aspx jsp cfm pdf doc docx xls xlsx ppt pptx txt csv json xml zip jpg jpeg png gif mp3 mp4'
  ).split(' '),
)

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** A web or mail address with its scheme, or one that begins with "www."; closing punctuation is left out. */
export function endOfAddress(text: string, at: number): number {
  const end = endOf(ADDRESS, text, at)
  return end < 0 ? -1 : withoutClosing(text, at, end)
}

function withoutClosing(text: string, start: number, end: number): number {
  const bracket = text.slice(start, Math.min(end, start + 2000)).includes('(')
  let last = end
  while (last > start && (`.,;:!?'’*]}…`.includes(text[last - 1]!) || (text[last - 1] === ')' && !bracket))) last--
  return last
}

export const endOfMail = (text: string, at: number) => endOf(MAIL, text, at)
export const endOfHandle = (text: string, at: number) => endOf(HANDLE, text, at)
export const endOfTag = (text: string, at: number) => endOf(TAG, text, at)
export const endOfEmoji = (text: string, at: number) => endOf(EMOJI, text, at)
export const isEmoticon = (chunk: string) => EMOTICON.test(chunk)

/** A host or file name without a scheme, by its last part ("dw.com/en", "report.pdf"). */
export function endOfHost(text: string, at: number): number {
  HOST.lastIndex = at
  const found = HOST.exec(text)?.[0]
  if (!found) return -1
  const last = found.slice(found.lastIndexOf('.') + 1)
  if (!LAST_PARTS.has(last.toLowerCase()) || (last !== last.toLowerCase() && last !== last.toUpperCase())) return -1
  const end = at + found.length
  if (text[end] !== '/') return end
  let path = end
  while (path < text.length && path - end < 2000 && !/[\s<>"“”«»]/.test(text[path]!)) path++
  return withoutClosing(text, end, path)
}

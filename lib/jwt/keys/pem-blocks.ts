/** Where PEM stands in a text, as people paste it: out of mails, code, YAML, logs and environment files. */

export type Block = { readonly label: string; readonly body: string }

type Mark = { readonly kind: string; readonly label: string; readonly start: number; readonly end: number }

const most = 100

/** RFC 7468 §3: a BEGIN line and the next END line with the same label. */
export function pemBlocks(text: string): readonly Block[] {
  const marks = marksIn(text)
  return marks.flatMap((mark, index) => {
    const next = marks[index + 1]
    const isPair = mark.kind === 'BEGIN' && next?.kind === 'END' && next.label === mark.label
    return isPair ? [{ label: mark.label, body: text.slice(mark.end, next.start) }] : []
  })
}

function marksIn(text: string): readonly Mark[] {
  const found = text.matchAll(
    /-----(BEGIN|END) ([A-Z0-9][A-Z0-9 ]{0,60})-----|---- (BEGIN|END) (SSH2 (?:PUBLIC|ENCRYPTED PRIVATE) KEY) ----/g,
  )
  return [...found].slice(0, 2 * most).map((match) => ({
    kind: match[1] ?? match[3] ?? '',
    label: (match[2] ?? match[4] ?? '').trim(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The text with its line breaks as such: `\n` written out, twice even, is one, as in environment files and JSON. */
export function unescaped(text: string): string {
  const plain = /BEGIN(?:%20|\+)/.test(text) ? percentDecoded(text) : text
  return plain
    .replaceAll(/\\{2,}/g, '\\')
    .replaceAll('\\r', '')
    .replaceAll('\\n', '\n')
    .replaceAll('\\/', '/')
    .replaceAll('\\"', '"')
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(
      text.replaceAll('BEGIN+', 'BEGIN ').replaceAll('END+', 'END ').replaceAll('+KEY-', ' KEY-'),
    )
  } catch {
    return text
  }
}

/** The base64 of a block, without what mail, code and comments put around each line, and without headers (RFC 1421 §4.4). */
export function bodyOf({ body }: Block): string {
  const lines = body.split(/\r\n|\n|\r/).filter((line) => !/^[\s>|]{0,20}[A-Za-z0-9-]{1,40}: /.test(line))
  return lines.map(tidied).join('')
}

/** `>` of a mail, `//`, `#` and `*` of a comment, quotes and what joins them in code. */
function tidied(line: string): string {
  if (/^\s*["'`]?\s*[+.,;]?\s*$/.test(line)) return ''
  const start = line
    .replaceAll(/<\/?(?:br|p|div|span|code)\s?\/?>/gi, '')
    .replace(/^[\s>|]*(?:(?:\/\/|#|\*)\s+)?["'`]?/, '')
  return withoutEnd(start).replaceAll(/\s/g, '')
}

/** What joins lines in code, and then the quotes. */
const ends = [',', ';', '\\', '" +', "' +", '".', "'.", '"', "'", '`']

function withoutEnd(line: string): string {
  let rest = line.trimEnd()
  for (const end of ends) if (rest.endsWith(end)) rest = rest.slice(0, -end.length).trimEnd()
  return rest
}

const dashes = /-\s?-|[\u00ad\u2010-\u2015\u2212\u2500\ufe58\ufe63\uff0d]/
const words =
  /\b(?:BEGIN|END)\b[ \t\u00a0]{1,3}[A-Z0-9 ]{0,40}(?:KEY|CERTIFICATE|REQUEST|PARAMETERS|BLOCK)\b[A-Z ]{0,20}/gi

/** A BEGIN or END line that is not as it must be: its dashes are too few, too many or of another kind, or its letters are small. */
export function brokenLine(text: string): string | null {
  const found = [...text.matchAll(words)].slice(0, 2 * most)
  const lines = found.map(({ 0: said, index }) => lineAround(text, index, said.length))
  return lines.find((line) => dashes.test(line) && !/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line)) ?? null
}

/** The words with the dashes on both sides of them. */
function lineAround(text: string, at: number, length: number): string {
  const before = /[^\w\s"'`:=.,;|>]?(?:[^\w"'`:=.,;|>\n]){0,12}$/.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? ''
  const after = /^[^\w"'`:=.,;|>\n\\]{0,12}/.exec(text.slice(at + length, at + length + 12))?.[0] ?? ''
  return `${before}${text.slice(at, at + length)}${after}`.trim()
}

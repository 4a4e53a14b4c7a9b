/** The words of a text: runs of the letters of base64url. What stands between two of them is a gap. In one pass. */

export type Words = {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** `%2E`, and coded again `%252E`; `\n`, `\u0022`, `\x1b`; a colour of a terminal; `=3D` of mail. */
const codes: Readonly<Record<string, RegExp>> = {
  '%': /%(?:25){0,4}[0-9A-Fa-f]{2}/y,
  '\\': /\\(?:u[0-9A-Fa-f]{4}(?:\[[\d;]{0,20}[A-Za-z])?|(?:x1[bB]|033|e)\[[\d;]{0,20}[A-Za-z]|x[0-9A-Fa-f]{2}|[nrt])/y,
  '\u001b': /.\[[\d;]{0,20}[A-Za-z]/y,
  '=': /=3D/y,
  // A colour of which the escape before it was lost, as in what was copied from a web page.
  '[': /\[\d{1,3}(?:;\d{1,3}){0,4}m(?=[eICD7]|[\s"']|$)/y,
}

/** For each character of ASCII: a letter of base64url, the beginning of a code, or neither. */
const kinds = new Uint8Array(128)
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_') kinds[letter.charCodeAt(0)] = 1
for (const start of Object.keys(codes)) kinds[start.charCodeAt(0)] = 2

export function wordsOf(text: string): Words {
  const [starts, ends]: [number[], number[]] = [[], []]
  let from = -1
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = code < 128 ? kinds[code] : 0
    if (kind === 1) {
      if (from < 0) from = at
      continue
    }
    const letter = kind === 2 ? lengthOf(codedLetter, text, at) : 0
    if (letter > 0) {
      if (from < 0) from = at
      at += letter - 1
      continue
    }
    if (from >= 0) {
      starts.push(from)
      ends.push(at)
      from = -1
    }
    if (kind === 2) at += Math.max(0, lengthOf(codes[text.charAt(at)] ?? codedLetter, text, at) - 1)
  }
  if (from >= 0) {
    starts.push(from)
    ends.push(text.length)
  }
  return { text, starts, ends }
}

/** "_" and "-": percent-encoded, or behind a backslash, as Markdown has it. */
const codedLetter = /%(?:25){0,4}(?:5[Ff]|2[Dd])|\\(?=[_-])/y

function lengthOf(code: RegExp, text: string, at: number): number {
  code.lastIndex = at
  return code.exec(text)?.[0].length ?? 0
}

/** Empty behind the last one. */
export function wordAt({ text, starts, ends }: Words, index: number): string {
  const word = text.slice(starts[index] ?? text.length, ends[index])
  return /[%\\]/.test(word) ? clearOf(word) : word
}

function clearOf(word: string): string {
  return word.replaceAll('\\', '').replaceAll(/%(?:25)*(?:5[Ff]|2[Dd])/g, (code) => (/5F$/i.test(code) ? '_' : '-'))
}

/** Longer gaps end a token, unless they are blanks with a line break among them. */
const longestGap = 200

/** What stands behind a word; `null` where it is too much to be inside a token. */
export function gapAfter({ text, starts, ends }: Words, index: number): string | null {
  const start = ends[index] ?? text.length
  const end = starts[index + 1] ?? text.length
  if (end - start <= longestGap) return text.slice(start, end)
  const gap = text.slice(start, end)
  return /^[^\S\r\n]*[\r\n]\s*$/.test(gap) ? '\n' : null
}

/** The words of a text: runs of the letters of base64url. What stands between two of them is a gap. In one pass. */

export type Words = {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** `%2E`, and coded again `%252E`; `\n`, `\u0022`, `\x1b` as two or more letters; a colour of a terminal; `=3D` of mail. */
const codes: Readonly<Record<string, RegExp>> = {
  '%': /%(?:25){0,4}[0-9A-Fa-f]{2}/y,
  '\\': /\\+(?:u[0-9A-Fa-f]{4}(?:\[[\d;]{0,20}[A-Za-z])?|(?:x1[bB]|033|e)\[[\d;]{0,20}[A-Za-z]|x[0-9A-Fa-f]{2}|[nrt])/y,
  '\u001b': /.\[[\d;]{0,20}[A-Za-z]/y,
  '=': /=3D/y,
}

export function wordsOf(text: string): Words {
  const [starts, ends]: [number[], number[]] = [[], []]
  let from = -1
  for (let at = 0; at <= text.length; at++) {
    const isWord = at < text.length && isLetter(text.charCodeAt(at))
    if (isWord && from < 0) from = at
    if (isWord) continue
    const more = from >= 0 ? codedLetterAt(text, at) : 0
    if (more > 0) {
      at += more - 1
      continue
    }
    if (from >= 0) {
      starts.push(from)
      ends.push(at)
      from = -1
    }
    at += codeAt(text, at)
  }
  return { text, starts, ends }
}

const codedLetter = /%(?:25){0,4}(?:5[Ff]|2[Dd])|\\(?=[_-])/y

/** Of "_" and "-" in the middle of a word: percent-encoded, or behind a backslash, as Markdown has it. */
function codedLetterAt(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (first !== 37 && first !== 92) return 0
  codedLetter.lastIndex = at
  return codedLetter.exec(text)?.[0].length ?? 0
}

/** How many characters more than one belong to what begins here. */
function codeAt(text: string, at: number): number {
  const code = codes[text.charAt(at)]
  if (!code) return 0
  code.lastIndex = at
  return Math.max(0, (code.exec(text)?.[0].length ?? 1) - 1)
}

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    code === 95
  )
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

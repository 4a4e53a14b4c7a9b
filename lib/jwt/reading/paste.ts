/** Finds the tokens in whatever was pasted: an Authorization header, an address, JSON, a log line, or a token alone. */
import { joinedChunks } from './chunks'
import { codedTexts } from './coded'
import { isTokenInJson, jsonIn, tokensInJson } from './in-json'
import { named, unmarked, unwrapped } from './opaque'
import { type Done, mostTokens, type PastedToken } from './pasted'
import { originOf, scanned } from './scan'

export type { Origin, PastedToken } from './pasted'

/** The tokens, in the order of the text. Text without one is one token, for somebody took it for one; only white space has none. */
export function tokensInText(text: string): readonly PastedToken[] {
  const trimmed = text.trim()
  if (trimmed === '') return []
  const start = text.indexOf(trimmed.slice(0, 1))
  const found = inText(trimmed, 0)
  const tokens =
    found.length > 0 ? withCoded(trimmed, found) : [unwrapped(trimmed) ?? named(trimmed)[0] ?? unmarked(trimmed)]
  return tokens.slice(0, mostTokens).map(({ at, ...token }) => {
    return { ...token, at: { start: at.start + start, end: at.end + start } }
  })
}

/** What is base64 as a whole is no token as it was pasted: that is told first, and what is in it comes next. */
function withCoded(text: string, found: readonly PastedToken[]): readonly PastedToken[] {
  const isCoded = found[0]?.done[0]?.did === 'base64-decoded' && leftOut(text, found).length === 0
  return isCoded
    ? [{ token: text, at: { start: 0, end: text.length }, from: { place: 'alone' }, done: [] }, ...found]
    : found
}

/** So often something may be coded once more. */
const deepest = 6

function inText(text: string, depth: number): PastedToken[] {
  const json = jsonIn(text)
  if (json === undefined) return depth > deepest ? [] : inPlainText(text, depth)
  if (isTokenInJson(json))
    return [{ token: text, at: { start: 0, end: text.length }, from: { place: 'alone' }, done: [] }]
  const chunked = inChunks(text, depth)
  const find = (value: string) => (depth > deepest ? [] : inText(value, depth + 1))
  const found = chunked.length > 0 ? chunked : tokensInJson(json, text, find)
  return depth === 0 ? found : found.map((each) => after({ did: 'json-unescaped' }, each))
}

/** What was done before what was done. */
function after(done: Done, token: PastedToken): PastedToken {
  return { ...token, done: [done, ...token.done] }
}

/** Each of these where none of those before it found something. */
function inPlainText(text: string, depth: number): PastedToken[] {
  const sure = [...inChunks(text, depth), ...scanned(text)]
  const all = [...sure, ...inCode(text, depth), ...(sure.length > 0 ? named(text) : [])]
  const found: PastedToken[] = []
  for (const each of all.slice(0, 4 * mostTokens)) if (!found.some((other) => overlap(each, other))) found.push(each)
  return found.sort((one, other) => one.at.start - other.at.start)
}

function overlap({ at: one }: PastedToken, { at: other }: PastedToken): boolean {
  return one.start < other.end && other.start < one.end
}

function inChunks(text: string, depth: number): PastedToken[] {
  if (depth > deepest) return []
  return joinedChunks(text).flatMap(({ value, at, done, name }) =>
    inText(value, depth + 1).map((each) => after(done, { ...each, at, from: { place: 'parameter', name } })),
  )
}

function inCode(text: string, depth: number): PastedToken[] {
  return codedTexts(text).flatMap(({ text: decoded, at }) =>
    inText(decoded.trim(), depth + 1).map((each) => {
      const isAlone = at.start === 0 && at.end === text.length
      const before = originOf(text.slice(Math.max(0, at.start - 140), at.start))
      const from = each.from.place === 'json' || isAlone ? each.from : before
      return after({ did: 'base64-decoded' }, { ...each, at, from })
    }),
  )
}

/** The stretches of the text that are in none of the tokens, without blanks around them. */
export function leftOut(text: string, tokens: readonly PastedToken[]): readonly string[] {
  const pieces: string[] = []
  let from = 0
  for (const { at } of [...tokens].sort((one, other) => one.at.start - other.at.start)) {
    if (at.start > from) pieces.push(text.slice(from, at.start))
    from = Math.max(from, at.end)
  }
  pieces.push(text.slice(from))
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
}

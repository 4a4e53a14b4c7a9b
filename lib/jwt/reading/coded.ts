/** Texts that were coded once more: base64 of a token or of JSON with tokens in it, as a Kubernetes secret has it. */
import { base64urlBytes } from '../base64url'
import type { Span } from './token-shape'

export type Coded = { readonly text: string; readonly at: Span }

/** Long enough for the shortest token. */
const shortest = 40
const run = /(?<![\w+/-])[\w+/-]{40,}={0,2}/g

type Run = { readonly base64: string; readonly at: Span }

/** What stands there in base64 or base64url, decoded, where that is text. */
export function codedTexts(text: string): Coded[] {
  return (wrappedRun(text) ?? runsIn(text)).flatMap(({ base64, at }) => {
    const decoded = decodedText(base64)
    return decoded === null ? [] : [{ text: decoded, at }]
  })
}

const mostRuns = 200

function runsIn(text: string): readonly Run[] {
  const runs: Run[] = []
  for (const { 0: found, index } of text.matchAll(run)) {
    const each = runAt(found, index)
    if (looksCoded(each.base64)) runs.push(each)
    if (runs.length >= mostRuns) break
  }
  return runs
}

/** Supabase writes "base64-" before it. */
function runAt(found: string, index: number): Run {
  return { base64: found.replace(/^base64-/, ''), at: { start: index, end: index + found.length } }
}

/** Base64 over several lines of one length, as MIME wraps it (RFC 2045 §6.8). */
function wrappedRun(text: string): readonly Run[] | null {
  if (!/\s/.test(text) || !/^[\w+/=\s-]*$/.test(text)) return null
  const lines = text.split(/\s+/)
  const width = lines[0]?.length ?? 0
  const isWrapped = width >= shortest && lines.slice(0, -1).every(({ length }) => length === width)
  return isWrapped ? [{ base64: lines.join(''), at: { start: 0, end: text.length } }] : null
}

/** The first bytes tell: text begins with ASCII. */
function looksCoded(base64: string): boolean {
  const start = atob(base64.slice(0, 16).replaceAll('-', '+').replaceAll('_', '/'))
  return /^[\t\n\r\x20-\x7e]+$/.test(start)
}

function decodedText(base64: string): string | null {
  try {
    const bytes = base64urlBytes(base64.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'))
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return isText(text) ? text : null
  } catch {
    return null
  }
}

/** No control characters but white space. */
function isText(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return false
  }
  return text !== ''
}

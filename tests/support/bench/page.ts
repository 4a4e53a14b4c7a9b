/** What the token bench says of a token and a key, drawn in Node: the same components that the page draws. */
import { createElement, Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Bench } from '@/components/token/bench/bench-model'
import { KeyInput } from '@/components/token/bench/key-input'
import { createLights } from '@/components/token/bench/lights'
import { TokenInput } from '@/components/token/bench/token-input'
import { loadProfiles } from '@/components/token/bench/use-profile'
import { workbench as work } from '@/components/token/bench/workbench'
import { type Expectations, noExpectations } from '@/lib/jwt/checks/check'
import { judge } from '@/lib/jwt/checks/judge'
import { standingOf } from '@/lib/jwt/checks/standing'
import { readKeys } from '@/lib/jwt/keys/read-keys'
import { tokensInText } from '@/lib/jwt/reading/paste'
import { readToken } from '@/lib/jwt/reading/read-token'
import type { BenchCase } from './cases'

export type Page = {
  /** `none` where no token was found, so that nothing is judged. */
  readonly verdict: string
  readonly text: string
}

const nothing = () => {}

/** The page, with the verdict on the first token of the text. */
export async function pageOf({ token: text, key = '', secretIs = 'text', content }: BenchCase): Promise<Page> {
  const tokens = tokensInText(text)
  const token = readToken(tokens[0]?.token ?? '')
  const keys = readKeys(key, secretIs)
  const expectations: Expectations = { ...noExpectations, content: content ?? 'jwt' }
  const judgement = token.text === '' ? null : await judge(token, keys, expectations, Date.now())
  const bench: Bench = {
    ...{ text, key, error: '', secretIs, expectations, from: null, tokens, chosen: 0, token, keys, judgement },
    ...{ isEdited: false, lights: createLights() },
    ...{ change: nothing, choose: nothing, put: nothing, undo: nothing },
  }
  await loadProfiles()
  const shown = [
    createElement(TokenInput, { bench, key: 'token' }),
    createElement(KeyInput, { bench, work, key: 'key' }),
    ...[work.Found, work.Verdict, work.Refused, work.Details].map((part, key) => createElement(part, { bench, key })),
  ]
  const markup = renderToStaticMarkup(createElement(Fragment, null, shown))
  return { verdict: judgement ? standingOf(judgement) : 'none', text: textOf(markup) }
}

const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
}

/** The text without what was typed into the fields themselves. */
function textOf(markup: string): string {
  return markup
    .replaceAll(/<textarea[\s\S]*?<\/textarea>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => entities[entity] ?? entity)
    .replaceAll(/\s+/g, ' ')
}

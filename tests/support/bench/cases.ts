/** What strangers brought to the bench, and what it must say of each. */
import { readFileSync } from 'node:fs'

export type BenchCase = {
  readonly id: string
  /** Who reported it in public. */
  readonly source?: string
  readonly token: string
  readonly key?: string
  readonly secretIs?: 'text' | 'base64url' | 'hex'
  readonly content?: 'jws'
  /** One of these verdicts; `+note`: and the words stand on the page beside it. Without it the words alone count. */
  readonly verdict?: string
  /** Words on the page, one of those between the bars, whatever their case. */
  readonly words?: string
  readonly note?: string
}

const file = new URL('../../cases/bench-cases.json', import.meta.url)

export const benchCases: readonly BenchCase[] = JSON.parse(readFileSync(file, 'utf8'))

type Exception = { readonly ids: readonly string[]; readonly why: string }

/**
 * `wrong`: what Node is not to say as the case has it. `differing`: where Chromium says something else than Node, because
 * it can compute less.
 */
type Exceptions = { readonly wrong: readonly Exception[]; readonly differing: readonly Exception[] }

const exceptions: Exceptions = JSON.parse(
  readFileSync(new URL('../../cases/bench-exceptions.json', import.meta.url), 'utf8'),
)

/** Cases that the bench is right not to follow. docs/strangers.md argues each. */
export const excepted = exceptions.wrong.flatMap(({ ids }) => ids)

/** Cases of which Node and Chromium say different things. */
export const differing = exceptions.differing.flatMap(({ ids }) => ids)

export type Said = { readonly verdict: string; readonly text: string }

/** What is wrong with what was said; `null` where it is right. */
export function wrongIn({ verdict, words }: BenchCase, said: Said): string | null {
  const wanted = verdict?.split('|').map((each) => each.replace('+note', ''))
  const plain = said.verdict === 'Acceptable so far' ? 'Acceptable' : said.verdict
  if (wanted && !wanted.includes(plain)) return `The verdict is ${said.verdict}, and ${verdict} is right.`
  const text = said.text.toLowerCase()
  const isSaid = words === undefined || words.split('|').some((each) => text.includes(each.toLowerCase()))
  return isSaid ? null : `Nothing on the page says “${words}”.`
}

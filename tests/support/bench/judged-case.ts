/** What the bench says of a case in Node: the words of the status `Verdict`, as the page has them. */
import { readable } from '@/components/token/bench/check-values'
import { checkSentences, checkWords } from '@/content/words/bench-checks'
import { type Expectations, type Judgement, noExpectations } from '@/lib/jwt/checks/check'
import { judge } from '@/lib/jwt/checks/judge'
import { standingOf } from '@/lib/jwt/checks/standing'
import { readKeys } from '@/lib/jwt/keys/read-keys'
import { tokensInText } from '@/lib/jwt/reading/paste'
import { readToken } from '@/lib/jwt/reading/read-token'
import type { BenchCase } from './cases'

/** The judgement on the first token of the text; `null` where there is none. */
export async function judgedCase({ token: text, key = '', secretIs = 'text', content }: BenchCase) {
  const token = readToken(tokensInText(text)[0]?.token ?? '')
  const expectations: Expectations = { ...noExpectations, content: content ?? 'jwt' }
  return token.text === '' ? null : judge(token, readKeys(key, secretIs), expectations, Date.now())
}

/** The beginning of the status: the verdict, and the check that decided with its reason. */
export function statusOf(judgement: Judgement): string {
  const { because } = judgement
  if (because === null) return standingOf(judgement)
  const reason = checkSentences[because.code](readable(because.values, Date.now()))
  return `${standingOf(judgement)} ${checkWords[because.name].label}: ${reason}`
}

/** What a judgement comes to for a reader who may not have said yet what they expect. */
import type { CheckName, Judgement } from './check'

export type Standing = Judgement['verdict'] | 'Acceptable so far'

/** Without these two a token of anybody, for anybody, would pass: RFC 8725 §3.8 and §3.9. */
export const questions = ['aud', 'iss'] as const satisfies readonly CheckName[]
export type Question = (typeof questions)[number]

/** Which of them the reader has not answered. */
export function unanswered({ checks }: Judgement): readonly Question[] {
  return questions.filter((name) => checks.some((check) => check.name === name && check.code === 'not-asked'))
}

/** The verdict; an acceptance that rests on unanswered questions is one so far. */
export function standingOf(judgement: Judgement): Standing {
  const isOpen = judgement.verdict === 'Acceptable' && unanswered(judgement).length > 0
  return isOpen ? 'Acceptable so far' : judgement.verdict
}

const dates: readonly CheckName[] = ['exp', 'nbf']

/** What was checked and holds, as far as a reader asks for it. */
export function holding({ checks }: Judgement): readonly ('signature' | 'decryption' | 'dates' | Question)[] {
  const passed = checks.filter(({ result }) => result === 'passed').map(({ name }) => name)
  return [
    ...(['signature', 'decryption'] as const).filter((name) => passed.includes(name)),
    ...(dates.some((name) => passed.includes(name)) ? (['dates'] as const) : []),
    ...questions.filter((name) => passed.includes(name)),
  ]
}

/** True where a token has no end of its own. */
export function isEndless({ checks }: Judgement): boolean {
  return checks.some(({ code }) => code === 'exp-absent')
}

/** True where its end, read as seconds, lies so far ahead that it must be in milliseconds. */
export function isInMilliseconds({ checks }: Judgement): boolean {
  return checks.some(({ code }) => code === 'exp-milliseconds')
}

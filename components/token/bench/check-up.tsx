import { useEffect, useMemo, useState } from 'react'
import { Hint } from '@/components/ui/field'
import { SpecLink } from '@/components/ui/spec-link'
import { toolWords } from '@/content/labels/tokens'
import { findingWords, weightWords } from '@/content/words/findings'
import type { Finding } from '@/lib/jwt/lint/finding'
import { lint } from '@/lib/jwt/lint/lint'
import type { ReadToken } from '@/lib/jwt/reading/token-shape'
import { textOf } from '@/lib/jwt/text-of'
import type { Bench } from './bench-model'
import { readable } from './check-values'
import { drawnFor } from './drawn-for'
import { pointing } from './pointing'
import { ByDesign } from './profile'
import { Section } from './section'
import { useNow } from './use-now'
import verdictStyles from './verdict.module.css'

const words = toolWords.checkUp
const marks = { danger: '!', caution: '△', note: 'i' } as const

/** What is odd about the token, whoever signed it. */
export const CheckUp = drawnFor(['token', 'tokens', 'chosen', 'lights'], ({ bench }) => {
  const now = useNow()
  const { token } = bench
  // Findings change when a time comes, and that is seldom within a second.
  const minute = Math.floor(now / 10_000)
  const found = useMemo(() => lint(token, minute * 10_000), [token, minute])
  const secret = useGuessedSecret(token)
  if (token.form === 'unknown') return null
  const all = secret === null ? found : [guessed(secret), ...found]
  return (
    <Section title={words.title}>
      {all.length === 0 ? (
        <Hint>{words.none}</Hint>
      ) : (
        <ul aria-label={words.title} className={verdictStyles.findings}>
          {all.map((finding) => (
            <OneFinding key={`${finding.code} ${finding.member?.name}`} bench={bench} finding={finding} now={now} />
          ))}
        </ul>
      )}
    </Section>
  )
})

function guessed(secret: string): Finding {
  return { code: 'guessable-secret', weight: 'danger', member: null, values: { secret } }
}

/** The secret that the token is signed with, where a list has it. */
function useGuessedSecret(token: ReadToken): string | null {
  const [found, setFound] = useState<{ readonly of: ReadToken; readonly secret: string | null } | null>(null)
  const isHmac = /^HS\d/.test(textOf(token.header?.alg))
  useEffect(() => {
    if (!isHmac) return
    let isCurrent = true
    const look = async () => {
      const [{ guessSecret }, { knownSecrets }] = await Promise.all([
        import('@/lib/jwt/lint/guess-secret'),
        import('@/content/known-secrets'),
      ])
      const secret = await guessSecret(token, knownSecrets)
      if (isCurrent) setFound({ of: token, secret })
    }
    // Hundreds are tried: not before what was pasted is on the screen.
    const soon = setTimeout(() => void look(), 250)
    return () => {
      isCurrent = false
      clearTimeout(soon)
    }
  }, [token, isHmac])
  return found?.of === token ? found.secret : null
}

type OneProps = {
  readonly bench: Pick<Bench, 'token' | 'tokens' | 'chosen' | 'lights'>
  readonly finding: Finding
  readonly now: number
}

function OneFinding({ bench, finding: { code, weight, member, values }, now }: OneProps) {
  const { title, text, spec } = findingWords[code]
  const read = readable(values, now)
  const part = member ? bench.token.parts.findIndex(({ name }) => name === member.part) : -1
  const at = bench.token.parts[part]?.members.findIndex(({ name }) => name === member?.name) ?? -1
  const pointed = at < 0 ? {} : pointing(bench.lights, { part, member: at })
  return (
    <li data-weight={weight} {...pointed}>
      <span aria-hidden="true" className={verdictStyles.mark}>
        {marks[weight]}
      </span>
      <span>
        <b>
          <span className={verdictStyles.weight}>{weightWords[weight]}:</span> {title(read)}
        </b>
        <span className={verdictStyles.reason}>
          {text(read)} <SpecLink spec={spec} />
          {code === 'no-aud' && <ByDesign bench={bench} />}
        </span>
      </span>
    </li>
  )
}

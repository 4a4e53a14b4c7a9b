import { SpecLink } from '@/components/ui/spec-link'
import { challengeErrors, challengeTopics, challengeWords as words } from '@/content/words/challenges'
import type { Challenge } from '@/lib/jwt/reading/challenge'
import type { ReadToken } from '@/lib/jwt/reading/token-shape'
import { textOf } from '@/lib/jwt/text-of'

type Props = { readonly answers: readonly Challenge[]; readonly token: ReadToken }

/** What an API or an authorization server answered, by the words of OAuth, and what of the token that is about. */
export function Answers({ answers, token }: Props) {
  return answers.map((answer) => <Answer key={JSON.stringify(answer)} answer={answer} token={token} />)
}

function Answer({ answer: { error, description, scope, about }, token }: { answer: Challenge; token: ReadToken }) {
  const known = error !== null && Object.hasOwn(challengeErrors, error) ? challengeErrors[error] : undefined
  return (
    <>
      <p>
        <b>{error === null ? words.asks : words.refused(error, known?.by)}</b> {known?.is}{' '}
        {known && <SpecLink spec={known.spec} />}
      </p>
      {description !== null && <p>{words.says(description)}</p>}
      {scope !== null && <p>{words.needs(scope)}</p>}
      {about !== null && (
        <p>
          {challengeTopics[about]} {token.form !== 'unknown' && says(token, about)}
        </p>
      )}
    </>
  )
}

function says({ header, payload }: ReadToken, about: NonNullable<Challenge['about']>): string {
  if (about === 'signature') return ''
  const name = about === 'key' ? 'kid' : about
  const value = name === 'kid' || name === 'typ' ? header?.[name] : payload?.[name]
  return value === undefined ? words.tokenLacks(name) : words.tokenSays(name, textOf(value).slice(0, 300))
}

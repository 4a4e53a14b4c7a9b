import { SpecLink } from '@/components/ui/spec-link'
import { challengeErrors, challengeTopics, challengeWords as words } from '@/content/words/challenges'
import type { Challenge as Told } from '@/lib/jwt/reading/challenge'
import type { ReadToken } from '@/lib/jwt/reading/token-shape'
import { textOf } from '@/lib/jwt/text-of'
import { drawnFor } from './drawn-for'
import { Section } from './section'
import verdictStyles from './verdict.module.css'

/** What an API said of the token, where somebody has pasted its answer. */
export const Challenges = drawnFor(['challenges', 'token'], ({ bench: { challenges, token } }) =>
  challenges.length === 0 ? null : (
    <Section title={words.title} className={verdictStyles.told}>
      {challenges.map((told) => (
        <OneChallenge key={JSON.stringify(told)} told={told} token={token} />
      ))}
      {token.form === 'unknown' && <p>{words.pasteToken}</p>}
    </Section>
  ),
)

function OneChallenge({ told: { error, description, scope, about }, token }: { told: Told; token: ReadToken }) {
  const known = error !== null && Object.hasOwn(challengeErrors, error) ? challengeErrors[error] : undefined
  return (
    <>
      <p>
        <b>{error === null ? words.asks : words.refused(error)}</b> {known?.is}{' '}
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

function says({ header, payload }: ReadToken, about: NonNullable<Told['about']>): string {
  if (about === 'signature') return ''
  const name = about === 'key' ? 'kid' : about
  const value = name === 'kid' || name === 'typ' ? header?.[name] : payload?.[name]
  return value === undefined ? words.tokenLacks(name) : words.tokenSays(name, textOf(value).slice(0, 300))
}

import { profileWords as words } from '@/content/words/profiles'
import type { Recognised, Seen } from '@/lib/jwt/profiles/profile'
import { drawnFor } from './drawn-for'
import styles from './profile.module.css'
import { Section } from './section'
import { useProfile } from './use-profile'

/** What the token looks like, by what, and what its maker says of such tokens. The judgement knows nothing of it. */
export const LooksLike = drawnFor(['token', 'tokens', 'chosen'], ({ bench }) => {
  const recognised = useProfile(bench)
  return recognised && <Profile recognised={recognised} />
})

function Profile({ recognised: { profile, by } }: { recognised: Recognised }) {
  const { name, rules, keys, source, read } = profile
  return (
    <Section title={words.title(name)} className={styles.profile}>
      <p className={styles.by}>
        {words.by}{' '}
        {by.map((seen, index) => (
          <span key={`${seen.part} ${seen.name}`}>
            {index > 0 && ` ${words.and} `}
            <Mark seen={seen} />
          </span>
        ))}
        . {words.noProof}
      </p>
      <ul aria-label={words.rules}>
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p>
        {words.keys} <code>{keys}</code>. {words.notFetched}
      </p>
      <p className={styles.source}>
        {words.source} <a href={source.href}>{source.title}</a>. {words.read} <time dateTime={read}>{read}</time>.
      </p>
    </Section>
  )
}

function Mark({ seen: { part, name, value } }: { seen: Seen }) {
  return (
    <>
      {words.seen(part, name)} {value === '' ? words.isThere : <code>{value}</code>}
    </>
  )
}

/** Beside a note that a claim is missing: where the maker leaves it out by design. */
export const ByDesign = drawnFor(['token', 'tokens', 'chosen'], ({ bench }) => {
  const recognised = useProfile(bench)
  const sentence = recognised?.profile.lacks?.aud
  if (!recognised || sentence === undefined) return null
  return <span className={styles.byDesign}>{words.lacks(recognised.profile.name, sentence)}</span>
})

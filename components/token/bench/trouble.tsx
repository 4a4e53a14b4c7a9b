import { benchWords as words } from '@/content/labels/tokens'
import { drawnFor } from './drawn-for'
import { Section } from './section'
import { Seen } from './seen'
import styles from './verdict.module.css'

/** What is malformed, and where. */
export const Trouble = drawnFor(['token'], ({ bench: { token } }) => {
  if (token.troubles.length === 0) return null
  return (
    <Section title={words.trouble} className={styles.trouble}>
      <p>{words.troubleLead}</p>
      <ul>
        {token.troubles.slice(0, 20).map((trouble) => (
          <li key={`${trouble.part} ${trouble.text}`}>
            {trouble.text}
            {trouble.at && trouble.at.end - trouble.at.start < 40 && <Around text={token.text} at={trouble.at} />}
          </li>
        ))}
      </ul>
    </Section>
  )
})

/** The characters around, with those that are meant marked. */
function Around({ text, at }: { text: string; at: { readonly start: number; readonly end: number } }) {
  const from = Math.max(0, at.start - 12)
  return (
    <code className={styles.around}>
      {from > 0 && '…'}
      <Seen text={text.slice(from, at.start)} isAll />
      <mark>
        <Seen text={text.slice(at.start, at.end)} isAll />
      </mark>
      <Seen text={text.slice(at.end, at.end + 12)} isAll />
      {at.end + 12 < text.length && '…'}
    </code>
  )
}

import { benchWords as words } from '@/content/labels/tokens'
import { drawnFor } from './drawn-for'
import { Section } from './section'
import { Seen } from './seen'
import styles from './verdict.module.css'

/** What is malformed, and where. What the verdict says already is not said again: its place is shown. */
export const Trouble = drawnFor(['token', 'judgement'], ({ bench: { token, judgement } }) => {
  const said = judgement?.because?.values.trouble
  const shown = token.troubles.slice(0, 20).filter(({ text, at }) => text !== said || isShort(at))
  if (shown.length === 0) return null
  return (
    <Section title={words.trouble} className={styles.trouble}>
      <p>{words.troubleLead}</p>
      <ul>
        {shown.map(({ part, text, at }) => (
          <li key={`${part} ${text}`}>
            {text === said ? words.place : text}
            {isShort(at) && <Around text={token.text} at={at} />}
          </li>
        ))}
      </ul>
    </Section>
  )
})

type Place = { readonly start: number; readonly end: number }

function isShort(at: Place | null): at is Place {
  return at !== null && at.end - at.start < 40
}

/** The characters around, with those that are meant marked. */
function Around({ text, at }: { text: string; at: Place }) {
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

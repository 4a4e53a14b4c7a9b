import { presentWords as words } from '@/content/labels/present'
import type { Message } from '@/lib/world/message'
import { rawLines } from './raw-lines'
import styles from './slides.module.css'

type Props = { readonly message: Message; readonly lit: string | undefined }

/** The message as it was sent, and in it the parameter of the moment in the light. */
export function RawSlide({ message, lit }: Props) {
  const { lines, left } = rawLines(message.http, lit)
  return (
    <section className={styles.raw} aria-label={words.raw}>
      <pre>
        {lines.map(({ text, whole, isLit }) => (
          <span key={whole} title={whole}>
            {isLit ? <mark>{text}</mark> : text}
          </span>
        ))}
      </pre>
      {left > 0 && <p className={styles.left}>{words.more(left)}</p>}
    </section>
  )
}

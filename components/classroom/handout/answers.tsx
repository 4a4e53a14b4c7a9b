import { handoutWords as words } from '@/content/labels/handout'
import type { Blanks } from './blanks'
import styles from './handout.module.css'

type Props = { readonly title: string; readonly blanks: Blanks }

/** What belongs on the lines. */
export function Answers({ title, blanks }: Props) {
  return (
    <section aria-label={words.answersOf(title)} className={styles.answers}>
      <h2>{words.answersOf(title)}</h2>
      {blanks.length === 0 ? (
        <p>{words.noAnswers}</p>
      ) : (
        <ol>
          {blanks.map((blank) => (
            <li key={blank}>
              <code>{blank}</code>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

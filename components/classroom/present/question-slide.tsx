import { presentWords } from '@/content/labels/present'
import type { Results, ShownQuestion } from '@/lib/classroom/views'
import styles from './question-slide.module.css'

const words = presentWords.question

/** What the class is asked, in large type. How it was answered is there once it is shown, and never before. */
export function QuestionSlide({ question }: { readonly question: ShownQuestion }) {
  const { situation, ask, texts, results } = question
  const length = [situation ?? '', ask, ...texts, results?.why ?? ''].join('').length
  return (
    <section
      className={styles.question}
      aria-label={results ? words.results : words.region}
      data-long={length > 480 || undefined}
    >
      {situation && <p className={styles.situation}>{situation}</p>}
      <h2>{ask}</h2>
      <ol>
        {texts.map((text, index) => (
          <li key={text} data-right={results?.answers[index]?.right || undefined}>
            <span className={styles.letter}>{letterOf(index)}</span>
            <div>
              <p>{text}</p>
              {results && <Result results={results} index={index} />}
            </div>
          </li>
        ))}
      </ol>
      {results?.why && <p className={styles.why}>{results.why}</p>}
    </section>
  )
}

function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index)
}

/** Both votes side by side, and the belief that an answer stands for. */
function Result({ results: { tallies, answers }, index }: { readonly results: Results; readonly index: number }) {
  const answer = answers[index]
  return (
    <div className={styles.result}>
      {tallies.map(({ counts, votes }, round) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a round is known by its number
        <span key={round} data-round={round + 1} className={styles.bar}>
          <span className="sr-only">{words.round(round + 1)}: </span>
          <i style={{ width: `${votes === 0 ? 0 : (100 * (counts[index] ?? 0)) / votes}%` }} aria-hidden="true" />
          <b>{counts[index] ?? 0}</b>
        </span>
      ))}
      <span>{answer?.right ? `✓ ${words.right}` : (answer?.belief ?? '')}</span>
    </div>
  )
}

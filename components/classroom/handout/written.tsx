import { handoutWords } from '@/content/labels/handout'
import { type Blanks, piecesOf } from './blanks'
import styles from './handout.module.css'

type Props = { readonly text: string; readonly blanks: Blanks }

/** A text, with a numbered line to write on for each word that is left out. */
export function Written({ text, blanks }: Props) {
  let at = 0
  return piecesOf(text, blanks).map((piece) => {
    at += 1
    return 'blank' in piece ? <Blank key={at} number={piece.blank} /> : piece.text
  })
}

function Blank({ number }: { readonly number: number }) {
  return (
    <span className={styles.blank}>
      <span aria-hidden="true">{number}</span>
      <span className="sr-only">{handoutWords.blank(number)}</span>
    </span>
  )
}

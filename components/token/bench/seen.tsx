import { codePoint, nameOf, stretchesOf } from '@/lib/jwt/reading/unseen'
import styles from './token.module.css'

/** A text, and by their code points the characters in it that nobody can see. */
export function Seen({ text, isAll = false }: { readonly text: string; readonly isAll?: boolean }) {
  const stretches = stretchesOf(text, isAll)
  if (stretches.length === 1 && !stretches[0]?.isUnseen) return text
  return stretches.slice(0, 2000).map((each, at) =>
    each.isUnseen ? (
      <span key={at.toString()} className={styles.unseen} title={nameOf(each.text) ?? undefined}>
        {codePoint(each.text)}
      </span>
    ) : (
      each.text
    ),
  )
}

import { Terms } from '@/components/glossary/terms'
import type { Item } from '@/content/item'
import { AnswerHere } from './answer-here'

type Props = { readonly item: Item | undefined; readonly lesson: string }

/** A question of the bank within a lesson: it can be read at once, and what it is answered with is fetched by whoever does. */
export function Question({ item, lesson }: Props) {
  if (!item) return null
  return (
    <div className="mt-6 border-ink border-t-3 pt-4" data-item={item.id}>
      <AnswerHere id={item.id} lesson={lesson}>
        {item.situation && (
          <p className="text-pretty">
            <Terms text={item.situation} />
          </p>
        )}
        <p className="mt-2 text-balance font-bold text-[1.2rem] leading-snug">{item.ask}</p>
      </AnswerHere>
    </div>
  )
}

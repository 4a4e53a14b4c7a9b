import { Terms } from '@/components/glossary/terms'
import { lessonWords, stickWords as words } from '@/content/labels/lesson'
import type { Lesson } from '@/content/lesson'
import { AddCards } from './add-cards'
import { Card } from './card'

/** One sentence, a hook, a tiny example, and cards for the deck. */
export function Stick({ stick: { sentence, hook, example, cards } }: Pick<Lesson, 'stick'>) {
  return (
    <section aria-labelledby="stick" className="mt-14 border-ink border-t-3 pt-4">
      <h2 id="stick" className="font-bold text-[1.5rem] leading-tight tracking-[-0.015em]">
        {lessonWords.stickTitle}
      </h2>
      <dl className="mt-4 grid gap-x-6 gap-y-1 sm:grid-cols-[10rem_minmax(0,1fr)] sm:gap-y-4">
        <Row name={words.sentence} text={sentence} />
        <Row name={words.hook} text={hook} />
        <Row name={words.example} text={example} />
      </dl>
      <ul aria-label={words.cards} className="mt-6 grid gap-3 sm:grid-cols-2">
        {cards.map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </ul>
      <AddCards cards={cards.map(({ id, concept }) => ({ id, concept }))} />
    </section>
  )
}

function Row({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt className="pt-0.5 text-ink-2 text-small">{name}</dt>
      <dd className="text-pretty max-sm:mb-3">
        <Terms text={text} />
      </dd>
    </>
  )
}

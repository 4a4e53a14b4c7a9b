import type { Belief } from '@/content/belief'
import { resultWords as words } from '@/content/labels/quiz'
import { Block } from './block'

/** The belief that an option stands for, what is so instead, and what sets the look-alikes apart. */
export function BehindIt({ belief: { said, so, apart }, isOpen }: { belief: Belief; isOpen: boolean }) {
  return (
    <Block title={words.belief} isOpen={isOpen}>
      <blockquote className="border-new-line border-l-3 pl-4 text-[1.0625rem]">“{said}”</blockquote>
      <p className="mt-2 max-w-prose text-pretty">{so}</p>
      {apart && (
        <dl className="mt-3 grid">
          {apart.map(({ name, does }) => (
            <div key={name} className="grid gap-x-4 border-line border-t py-2 sm:grid-cols-[10rem_1fr]">
              <dt className="font-bold">{name}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      )}
    </Block>
  )
}

import type { Lab } from '@/content/attacks/lab'
import { labWords } from '@/content/labels/attacks'
import type { Tried } from '@/lib/api/shapes'

const words = labWords.fix

type Props = { readonly fix: Lab['fixes'][number]; readonly tried: Tried }

/** What else was played with a fix: the attack in other forms, and everybody honest. And what is to be learned from it. */
export function TrialTold({ fix, tried: { variants, honest } }: Props) {
  const hurt = honest.filter(({ reached }) => !reached)
  return (
    <div className="grid gap-3">
      {variants.length > 0 && (
        <div>
          <h3 className="font-bold">{words.variants}</h3>
          <ul>
            {variants.map(({ title, reached }) => (
              <li key={title}>
                {title}: <b className={reached ? 'text-bad' : 'text-ok'}>{reached ? words.through : words.stopped}</b>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className={hurt.length > 0 ? 'text-bad' : ''}>
        {words.honest(honest.length - hurt.length, honest.length)}{' '}
        {hurt.map(({ title }) => words.hurt(title)).join(' ')}
      </p>
      <div>
        <h3 className="font-bold">{words.told}</h3>
        <p>{fix.told}</p>
      </div>
    </div>
  )
}

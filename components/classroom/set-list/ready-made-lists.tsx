import { buttonLook } from '@/components/ui/button'
import { routes } from '@/components/ui/routes'
import { setListWords } from '@/content/labels/set-list'
import { readyMade } from '@/content/set-lists'
import { listHref } from './list-href'

const words = setListWords.ready

/** Sessions that are ready. Each is a link to itself, so that taking one needs no script. */
export function ReadyMadeLists() {
  return (
    <section aria-labelledby="ready-made" className="mt-12">
      <h2 id="ready-made" className="font-bold text-[1.375rem]">
        {words.title}
      </h2>
      <p className="mt-1 max-w-prose text-ink-2">{words.lead}</p>
      <ul className="mt-4 grid gap-x-8 gap-y-6 md:grid-cols-3">
        {readyMade.map(({ id, minutes, about, ...list }) => (
          <li key={id} className="border-ink border-t-3 pt-3">
            <h3 className="font-semibold">{list.title}</h3>
            <p className="mt-1 font-semibold text-small">{words.minutes(minutes)}</p>
            <p className="mt-1 text-ink-2 text-small">{about}</p>
            <a href={listHref(routes.setList, list)} className={`mt-3 ${buttonLook.plain}`}>
              {words.take(list.title)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

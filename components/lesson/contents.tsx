import { lessonWords } from '@/content/labels/lesson'

export type Section = { readonly id: string; readonly text: string }

/** Where one can go within a lesson. */
export function Contents({ sections }: { readonly sections: readonly Section[] }) {
  return (
    <nav aria-labelledby="contents" className="text-small xl:sticky xl:top-6">
      <p id="contents" className="font-semibold text-[0.8125rem] text-ink-2">
        {lessonWords.contents}
      </p>
      <ul className="mt-2 border-line border-l-2">
        {sections.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} className="block py-1 pl-3 text-ink-2 leading-snug hover:text-ink">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import { lessonWords } from '@/content/labels/lesson'
import { type PromptFacts, type PromptId, prompts } from '@/content/prompts'
import { CopyPrompt } from './copy-prompt'

const words = lessonWords.prompts
const ids = Object.keys(prompts) as PromptId[]

/** The four prompts to take along, each with the facts of the lesson and messages of the reader's run. */
export function PromptList({ facts }: { readonly facts: PromptFacts }) {
  return (
    <section aria-labelledby="prompts" className="mt-12">
      <h2 id="prompts" className="font-bold text-[1.25rem]">
        {words.title}
      </h2>
      <p className="mt-1.5 text-ink-2 text-small">{words.lead}</p>
      <ul className="mt-3 grid gap-3 text-small sm:grid-cols-2">
        {ids.map((id) => (
          <li key={id} className="flex flex-wrap items-center gap-3 rounded-lg border border-line bg-card px-3 py-2">
            <span className="font-semibold">{prompts[id].name}</span>
            <CopyPrompt id={id} facts={facts} />
          </li>
        ))}
      </ul>
    </section>
  )
}

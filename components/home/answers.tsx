import { Terms } from '@/components/glossary/terms'
import { answers } from '@/content/home'

/** Beside each other, or, where something else stands beside them, below each other. */
const layouts = {
  beside: 'grid gap-x-14 md:grid-cols-2',
  stacked: 'grid gap-x-14 md:max-[1180px]:grid-cols-2 projector:md:grid-cols-2',
} as const

const paddings = { beside: 'mt-8.5 pt-4.5', stacked: 'pt-2.5 pb-3.5 sm:pt-3 sm:pb-6' } as const

/** The two sentences that the question comes down to. */
export function Answers({ layout = 'beside' }: { layout?: keyof typeof layouts }) {
  return (
    <div className={layouts[layout]}>
      {answers.map(({ term, is, more }) => (
        <div key={term} className={`border-ink border-t-3 ${paddings[layout]}`}>
          <p className="text-pretty text-[clamp(1.25rem,1.09rem+0.8vw,1.5625rem)] leading-[1.3] tracking-[-0.008em] projector:text-[1.75rem]">
            <b className="font-[750]">{term}</b> <Terms text={is} />
          </p>
          <p className="mt-1.25 text-pretty text-[0.97em] text-ink-2 leading-[1.45] sm:mt-2">
            <Terms text={more} />
          </p>
        </div>
      ))}
    </div>
  )
}

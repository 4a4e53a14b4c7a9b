import { answers } from '@/content/home'

/** The two sentences that the question comes down to, side by side. */
export function Answers() {
  return (
    <div className="grid gap-x-14 md:grid-cols-2">
      {answers.map(({ term, is, more }) => (
        <div key={term} className="mt-8.5 border-ink border-t-3 pt-4.5">
          <p className="text-[clamp(1.3rem,1.1rem+0.9vw,1.5625rem)] leading-[1.28] tracking-[-0.01em] projector:text-[1.75rem]">
            <b className="font-[750]">{term}</b> {is}
          </p>
          <p className="mt-2.5 text-ink-2 leading-[1.45]">{more}</p>
        </div>
      ))}
    </div>
  )
}

import { tooManyRuns } from '@/content/site'

/** Stands where a run would be, when its visitor's address has started too many. */
export function TooManyRuns() {
  return (
    <section className="mt-12 rounded-[14px] border border-line-2 bg-card px-6 py-5" role="alert">
      <h2 className="font-bold text-[1.375rem]">{tooManyRuns.title}</h2>
      <p className="mt-2 max-w-prose">{tooManyRuns.text}</p>
    </section>
  )
}

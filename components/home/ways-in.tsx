import { linkStyle } from '@/components/ui/styles'
import { waysIn } from '@/content/home'

/** The rooms to go on to. */
export function WaysIn() {
  return (
    <section className="mt-18" aria-labelledby="ways-in">
      <h2 id="ways-in" className="font-bold text-[1.75rem] tracking-[-0.015em]">
        {waysIn.title}
      </h2>
      <p className="mt-3.5 max-w-prose">
        <a href="/flows" className={`font-semibold ${linkStyle}`}>
          {waysIn.flows.label}
        </a>
        : {waysIn.flows.text}
      </p>
    </section>
  )
}

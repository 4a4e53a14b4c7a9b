import { Terms } from '@/components/glossary/terms'
import { linkStyle } from '@/components/ui/styles'
import { waysIn } from '@/content/home'

/** The rooms to go on to. */
export function WaysIn() {
  return (
    <section className="mt-18" aria-labelledby="ways-in">
      <h2 id="ways-in" className="font-bold text-[1.75rem] tracking-[-0.015em]">
        {waysIn.title}
      </h2>
      <ul className="mt-3.5 grid max-w-prose gap-2">
        {waysIn.rooms.map(({ href, label, text }) => (
          <li key={href}>
            <a href={href} className={`font-semibold ${linkStyle}`}>
              {label}
            </a>
            : <Terms text={text} />
          </li>
        ))}
      </ul>
    </section>
  )
}

'use client'

import { usePathname } from 'next/navigation'
import { siteWords } from '@/content/labels/site'
import { routes } from './routes'

const words = siteWords.rooms

const rooms = [
  { href: routes.learn, label: words.learn },
  { href: routes.flows, label: words.flows },
  { href: routes.tokens, label: words.tokens },
  { href: routes.compare, label: words.compare },
  { href: routes.attacks, label: words.attacks },
  { href: routes.quiz, label: words.quiz },
  { href: routes.teach, label: words.teach },
] as const

/** The rooms that exist. */
export function Nav() {
  const path = usePathname()
  return (
    <nav
      aria-label={words.label}
      className="flex self-stretch max-sm:order-last max-sm:flex-wrap max-sm:-ml-[3px] max-sm:justify-between max-sm:min-h-9 max-sm:w-full"
    >
      {rooms.map(({ href, label }) => (
        <a
          key={href}
          href={href}
          aria-current={currency(path, href)}
          className="inline-flex items-center border-y-2 border-transparent px-[3px] text-[0.8125rem] text-ink-2 sm:px-2.5 sm:text-small hover:text-ink aria-[current]:border-b-ink aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {label}
        </a>
      ))}
    </nav>
  )
}

function currency(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  return path.startsWith(`${href}/`) ? 'true' : undefined
}

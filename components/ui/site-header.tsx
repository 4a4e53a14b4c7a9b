import { siteWords } from '@/content/labels/site'
import { site } from '@/content/site'
import { Logo } from './logo'
import { Nav } from './nav'
import { routes } from './routes'
import type { Theme } from './theme'
import { ThemeSwitch } from './theme-switch'

/** The head of every page. Pages give their `<main>` the id that the skip link goes to. */
export function SiteHeader({ theme }: { theme: Theme }) {
  return (
    <>
      <a
        href="#main"
        className="absolute top-2 left-2 z-50 -translate-y-20 rounded-lg bg-ink px-4 py-2 font-semibold text-paper focus:translate-y-0"
      >
        {siteWords.skip}
      </a>
      <header className="flex min-h-13 shrink-0 flex-wrap items-stretch gap-x-2 border-line border-b bg-card px-4 text-small sm:gap-x-4 sm:px-6">
        <a href={routes.home} className="flex items-center gap-2.5 py-2 font-[750] text-[1.2em] tracking-[-0.01em]">
          <Logo />
          {site.name}
        </a>
        <Nav />
        <div className="ml-auto flex items-center py-2">
          <ThemeSwitch theme={theme} />
        </div>
      </header>
    </>
  )
}

import type { ReactNode } from 'react'
import { siteWords } from '@/content/labels/site'
import { site } from '@/content/site'
import { routes } from './routes'
import { linkStyle } from './styles'

/** How wide its column is. One that shows an instrument on its first screen has no room to lose above it either. */
const widths = {
  text: 'max-w-300 pt-10 sm:pt-16',
  wide: 'max-w-316',
} as const

/** A page that reads from top to bottom: a column of content, then the foot. */
export function Page({ width = 'text', children }: { width?: keyof typeof widths; children: ReactNode }) {
  return (
    <>
      <main id="main" className={`mx-auto w-full flex-1 px-4 pb-16 sm:px-6 ${widths[width]}`}>
        {children}
      </main>
      <footer className="border-line border-t px-4 py-5 text-small text-ink-2 sm:px-6">
        <p className="mx-auto max-w-288">
          {site.footer}{' '}
          <a href={routes.glossary} className={linkStyle}>
            {siteWords.glossary}
          </a>{' '}
          <span aria-hidden="true">·</span>{' '}
          <a href="/third-party-notices.txt" className={linkStyle}>
            {site.notices}
          </a>
        </p>
      </footer>
    </>
  )
}

/** The heading of a page. */
export function PageTitle({ children }: { children: ReactNode }) {
  return (
    <h1 className="text-balance font-bold text-[clamp(2rem,1.4rem+2.6vw,2.75rem)] leading-[1.08] tracking-[-0.022em]">
      {children}
    </h1>
  )
}

'use client'

import type { ChangeEvent } from 'react'
import { siteWords } from '@/content/labels/site'
import { routes } from './routes'
import { type Theme, themeAttribute, themeFrom, themes } from './theme'

const words: Readonly<Record<Theme | 'label', string>> = siteWords.theme

/** Chooses the theme: at once on this page, and in a cookie for the next. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  return (
    <label className="relative inline-flex items-center text-small text-ink-2">
      <span className="sr-only">{words.label}</span>
      <HalfDisc />
      <select
        defaultValue={theme}
        onChange={choose}
        className="min-h-9 cursor-pointer appearance-none rounded-lg border border-line-2 bg-card py-1 pr-7 pl-8 text-ink hover:border-ink"
      >
        {themes.map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </select>
      <svg aria-hidden="true" viewBox="0 0 10 6" className="pointer-events-none absolute right-2.5 w-2.5">
        <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </label>
  )
}

function HalfDisc() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="pointer-events-none absolute left-2.5 size-4">
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </svg>
  )
}

function choose(event: ChangeEvent<HTMLSelectElement>) {
  const theme = themeFrom(event.target.value)
  const attribute = themeAttribute(theme)
  if (attribute === undefined) delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = attribute
  void fetch(routes.theme, { method: 'PUT', body: theme, keepalive: true })
}

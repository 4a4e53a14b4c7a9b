/** What the tests of the glossary take hold of. */
import type { Page } from '@playwright/test'

/** The terms that can be seen, in the order of the page. */
export function terms(page: Page) {
  return page.locator('main a[data-term]:visible')
}

export function card(page: Page) {
  return page.getByRole('tooltip')
}

/** Goes to a term as whoever goes by keys does. */
export async function focusTerm(page: Page, at: number): Promise<void> {
  await page.keyboard.press('Tab')
  await terms(page).nth(at).focus()
}

/** How far the card reaches over the term, and out of the window, in pixels. Neither is above nought where all is well. */
export function misplaced(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const shown = document.querySelector('[role="tooltip"]')?.getBoundingClientRect()
    const term = document.querySelector('[aria-describedby][data-term]')?.getBoundingClientRect()
    if (!shown || !term) return [Number.NaN]
    const over = Math.min(shown.bottom, term.bottom) - Math.max(shown.top, term.top)
    const { clientWidth, clientHeight } = document.documentElement
    return [over, -shown.left, -shown.top, shown.right - clientWidth, shown.bottom - clientHeight]
  })
}

/** The abbreviations that stand in sight and are explained nowhere on the page: neither in its text nor in a card. */
export async function unexplained(page: Page, known: readonly Abbreviation[]): Promise<string[]> {
  // The Photo API is somebody, and is introduced as such.
  // biome-ignore lint/performance/useDomNodeTextContent: only what is in sight counts, and text that is hidden is not
  const inSight = (await page.locator('main').innerText()).replaceAll('Photo API', '')
  return page.evaluate(
    ([text, list]) => {
      const titles = [...document.querySelectorAll('main abbr')].map((each) => each.getAttribute('title') ?? '')
      const said = `${text} ${titles.join(' ')}`.toLowerCase()
      return list
        .filter(({ term }) => new RegExp(`(?<![\\w-])${term}s?(?![\\w-]| \\d)`).test(text))
        .filter(({ expansion }) => !said.includes(expansion.toLowerCase()))
        .filter(({ id }) => !document.querySelector(`main a[data-term="${id}"]`))
        .map(({ term }) => term)
    },
    [inSight, known] as const,
  )
}

export type Abbreviation = { readonly id: string; readonly term: string; readonly expansion: string }

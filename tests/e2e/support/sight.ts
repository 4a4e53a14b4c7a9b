/** What is really in sight: inside the window, cut off by no column, and under nothing. */
import type { Page } from '@playwright/test'

/** What has to be on the screen together at a place of the story, by the names that a report gives them. */
const together: Readonly<Record<string, string>> = {
  'what Ada sees': 'section[data-screen]',
  'the current beat': 'ol[aria-label="Beats"] > [aria-current="step"]',
  'the heading': 'section[aria-label="Message"] h2',
  'the explanation': 'section[aria-label="Message"] p[data-length]',
  'a what-if': 'section[aria-label="Message"] section[aria-labelledby="what-if"] li button',
  'who knows what': 'section[aria-labelledby="who-knows-what"]',
}

/** What of these is not wholly in sight, with how many pixels of it are missing. Nothing is missing of what is not there. */
export function outOfSight(page: Page, names: readonly string[] = Object.keys(together)): Promise<string[]> {
  const wanted = names.map((name) => [name, together[name] ?? name] as const)
  return page.evaluate((pairs) => {
    const next = [...document.querySelectorAll('main button')].find((each) => each.textContent?.startsWith('Next:'))
    const bar = next?.closest('main > div')

    function seenOf(element: Element): { top: number; bottom: number; left: number; right: number } {
      const seen = { top: 0, left: 0, right: innerWidth, bottom: bar?.getBoundingClientRect().top ?? innerHeight }
      for (let above = element.parentElement; above; above = above.parentElement) {
        if (getComputedStyle(above).overflow === 'visible' || above === document.body) continue
        const box = above.getBoundingClientRect()
        seen.top = Math.max(seen.top, box.top)
        seen.left = Math.max(seen.left, box.left)
        seen.bottom = Math.min(seen.bottom, box.bottom)
        seen.right = Math.min(seen.right, box.right)
      }
      return seen
    }

    function missing(element: Element): number {
      const box = element.getBoundingClientRect()
      if (box.width <= 1 || box.height <= 1) return 0
      const seen = seenOf(element)
      return Math.max(seen.top - box.top, box.bottom - seen.bottom, seen.left - box.left, box.right - seen.right)
    }

    /** Of something that lies over it, one sees it at its corners. */
    function isCovered(element: Element): boolean {
      const { left, top, bottom, width } = element.getBoundingClientRect()
      if (width <= 1) return false
      return [top + 3, bottom - 3].some((y) => {
        const over = document.elementFromPoint(left + 3, y)
        return over !== null && !over.contains(element) && !element.contains(over) && !over.closest('[aria-current]')
      })
    }

    return pairs.flatMap(([name, selector]) =>
      [...document.querySelectorAll(selector)].flatMap((element) => {
        const gone = Math.round(missing(element))
        const said = `${name} “${element.textContent?.slice(0, 24)}”`
        if (gone > 1) return [`${said}: ${gone} px out of sight`]
        return isCovered(element) ? [`${said}: covered`] : []
      }),
    )
  }, wanted)
}

/** The smallest size in which something written in the font of code can be seen, in pixels. */
export function smallestCode(page: Page): Promise<number> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
    const sizes: number[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element || node.textContent?.trim() === '' || element.closest('button > kbd, .sr-only')) continue
      const { fontFamily, fontSize } = getComputedStyle(element)
      const { width } = element.getBoundingClientRect()
      const isSeen = width > 1 && element.checkVisibility({ visibilityProperty: true })
      if (isSeen && /^[^,]*mono/i.test(fontFamily)) sizes.push(Number.parseFloat(fontSize))
    }
    return Math.min(...sizes)
  })
}

/** How much wider the page is than its window. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

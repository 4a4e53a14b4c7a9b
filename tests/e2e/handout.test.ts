/** Handouts: from a real run, on at most four pages of A4 a flow. */
import type { Page } from '@playwright/test'
import { flows } from '@/content/flows/flows'
import { handoutWords as words } from '@/content/labels/handout'
import { readyMade } from '@/content/set-lists'
import { linkOfList } from '@/lib/classroom/set-list-link'
import { axe, expect, test } from './support/test'

const mostPages = 4

/** How many pages the printer gets. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

const answers = (page: Page) => page.getByRole('region', { name: /^Answers to/ })

for (const { id, title } of flows) {
  test(`${id}: four pages at most, whole and with blanks, and no blank gives its answer away`, async ({ page }) => {
    await page.goto(`/handout/${id}`)
    await expect(page.getByRole('article', { name: words.of(title) })).toBeVisible()
    expect(await pagesOf(page)).toBeLessThanOrEqual(mostPages)
    await page.goto(`/handout/${id}?blanks=1`)
    expect(await pagesOf(page)).toBeLessThanOrEqual(mostPages)
    const left = await answers(page).getByRole('listitem').allTextContents()
    expect(left.length).toBeGreaterThan(2)
    const text = await page.getByRole('article').evaluate((article) => {
      article.querySelector('section[aria-label^="Answers to"]')?.remove()
      return article.textContent ?? ''
    })
    for (const [index, answer] of left.entries()) {
      expect(text.split(/[^\w.:/-]+/), answer).not.toContain(answer)
      expect(text).toContain(words.blank(index + 1))
    }
  })
}

test('the answers alone are those of the sheet with blanks', async ({ page }) => {
  await page.goto('/handout/authorization-code?blanks=1')
  const left = await answers(page).getByRole('listitem').allTextContents()
  await page.goto('/handout/authorization-code?answers=1')
  expect(await answers(page).getByRole('listitem').allTextContents()).toEqual(left)
  expect(await pagesOf(page)).toBe(1)
})

test('it shows the settings and the what-if of its address, and leads back to them', async ({ page }) => {
  await page.goto('/handout/authorization-code?pkce=off&what-if=code-stolen')
  await expect(page.getByRole('heading', { name: /Mallory has read the code/ })).toBeVisible()
  const stage = page.getByRole('link', { name: words.controls.stage })
  await expect(stage).toHaveAttribute('href', '/flows/authorization-code?pkce=off&what-if=code-stolen')
  const blanks = page.getByRole('link', { name: words.controls.blanks })
  await expect(blanks).toHaveAttribute('href', '/handout/authorization-code?pkce=off&what-if=code-stolen&blanks=1')
})

test('a session has each of its flows once, on four pages each at most', async ({ page }) => {
  for (const { title, entries } of readyMade) {
    await page.goto(`/handout?list=${linkOfList({ title, entries })}`)
    const names = entries.flatMap(({ href }) => /^\/flows\/([^/?]+)/.exec(href)?.[1] ?? [])
    const sheets = page.getByRole('article')
    await expect(sheets).toHaveCount(new Set(names).size)
    expect(await pagesOf(page)).toBeLessThanOrEqual(mostPages * (await sheets.count()))
  }
})

test('a session whose link is broken says so', async ({ page }) => {
  await page.goto('/handout?list=1.broken')
  await expect(page.getByRole('heading', { name: words.noSession.title })).toBeVisible()
})

test('what takes note of the page gets no run', async ({ request }) => {
  const headers = { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' }
  const text = await (await request.get('/handout/refresh', { headers })).text()
  expect(text).not.toContain(words.beats)
})

for (const theme of ['light', 'dark', 'projector'] as const)
  test.describe(theme, () => {
    test.use({ theme })
    test('axe finds nothing, and a phone needs no scrolling sideways', async ({ page }) => {
      await page.goto('/handout/authorization-code?blanks=1')
      await axe(page)
      await page.setViewportSize({ width: 375, height: 812 })
      await axe(page)
      expect(await page.locator('main').evaluate((main) => main.scrollWidth)).toBeLessThanOrEqual(375)
    })

    test('it is printed in black on white', async ({ page }) => {
      await page.goto('/handout/refresh')
      await page.emulateMedia({ media: 'print' })
      const colours = await page.getByRole('article').evaluate((article) => {
        const all = [article, ...article.querySelectorAll('*')].map((each) => getComputedStyle(each).color)
        return [...new Set(all)]
      })
      expect(colours).toEqual(['rgb(0, 0, 0)'])
    })
  })

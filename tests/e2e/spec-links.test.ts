/** A reference to a specification says on hover, and on focus, what the section is called. */
import type { Locator, Page } from '@playwright/test'
import { openBench, paste } from './support/bench'
import { flow, ready } from './support/stage'
import { expect, test } from './support/test'

const references = (page: Page) =>
  page.getByRole('link', { name: /^(RFC \d+|OpenID Connect Core|JARM) §[\d.]+$/ }).filter({ visible: true })

/** The document’s title, and the section’s with its number: never the label alone. */
function titleOf(label: string) {
  const [, name, section] = /^(.+) (§.+)$/.exec(label) ?? []
  return new RegExp(`^${name}.*, ${section}: \\S`)
}

async function expectTitle(link: Locator) {
  await expect(link).toHaveAttribute('title', titleOf((await link.textContent()) ?? ''))
}

const untitled = (link: Locator) => expect(link).not.toHaveAttribute('title')

/** One is pointed at; another is reached with the keyboard. */
async function expectTitles(page: Page) {
  const [hovered, focused] = [references(page).first(), references(page).nth(1)]
  await untitled(hovered)
  await hovered.hover()
  await expectTitle(hovered)
  await untitled(focused)
  await focused.focus()
  await expectTitle(focused)
}

/** A message shows one reference until a parameter is opened: the same one is reached both ways. */
test('on the stage', async ({ page }) => {
  const reference = references(page).first()
  for (const reach of ['hover', 'focus'] as const) {
    await page.goto(`${flow}/authorization-request?view=messages`)
    await ready(page)
    await untitled(reference)
    await reference[reach]()
    await expectTitle(reference)
  }
})

test('the table of titles comes with the first one that is pointed at, and not with the page', async ({ page }) => {
  const scripts: string[] = []
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) scripts.push(await response.text().catch(() => ''))
  })
  const withTitles = () => scripts.filter((text) => text.includes('Server Verifies code_verifier'))
  await page.goto('/compare')
  await ready(page)
  expect(withTitles()).toEqual([])
  await references(page).first().hover()
  await expect.poll(() => withTitles().length).toBe(1)
})

test('on the comparison', async ({ page }) => {
  await page.goto('/compare')
  await ready(page)
  await expectTitles(page)
})

test('on the bench', async ({ page }) => {
  await openBench(page)
  await paste(page).fill('eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL2FzLmV4YW1wbGUifQ.')
  await expectTitles(page)
})

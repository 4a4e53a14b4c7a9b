/** The glossary: every entry has an address, can be found, and needs no script. */
import { glossary } from '../../content/glossary/glossary'
import { flow, open } from './support/stage'
import { unexplained } from './support/terms'
import { axe, expect, test } from './support/test'

const themes = ['light', 'dark', 'projector'] as const

test('every entry is there without a script, once, and its address leads to it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('/glossary#parameter-code_verifier')
  await expect(page.locator('#parameter-code_verifier')).toBeInViewport()
  await expect(page.getByLabel('Find a term')).toBeHidden()
  const ids = await page.locator('#entries li').evaluateAll((all) => all.map(({ id }) => id))
  expect(ids.toSorted()).toEqual(glossary.map(({ id }) => id).toSorted())
  await context.close()
})

test('a letter leads to its entries', async ({ page }) => {
  await open(page, '/glossary')
  await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'P', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'P', exact: true })).toBeInViewport()
})

test('what is typed leaves the entries that have it in their names, and says how many', async ({ page }) => {
  await open(page, '/glossary')
  const status = page.getByRole('search').getByRole('status')
  await expect(status).toHaveText(`${glossary.length} entries`)
  await page.getByLabel('Find a term').fill('proof key')
  await expect(status).toHaveText(`1 of ${glossary.length} entries`)
  await expect(page.locator('#entries li:visible')).toHaveCount(1)
  await expect(page.locator('#pkce')).toBeVisible()
  await page.getByLabel('Find a term').fill('')
  await page.getByLabel('Show').selectOption('people')
  await expect(page.getByRole('heading', { name: 'Mallory in the story' })).toBeVisible()
  await expect(page.locator('#pkce')).toBeHidden()
  await page.getByLabel('Find a term').fill('no such term')
  await expect(status).toHaveText('Nothing here goes by that name.')
})

test('a term says where it is defined, and where it can be seen', async ({ page }) => {
  await open(page, '/glossary')
  const entry = page.locator('#pkce')
  await expect(entry.getByRole('link', { name: 'RFC 7636 §1' })).toHaveAttribute('href', /rfc7636#section-1$/)
  await entry.getByRole('link', { name: 'See it: PKCE' }).click()
  await expect(page).toHaveURL(/\/flows\/authorization-code\/token-request/)
})

test('every page leads to it', async ({ page }) => {
  for (const href of ['/', '/flows', '/tokens', '/compare', '/import']) {
    await page.goto(href)
    await expect(page.getByRole('contentinfo').getByRole('link', { name: /^Glossary/ })).toHaveAttribute(
      'href',
      '/glossary',
    )
  }
})

for (const theme of themes)
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 375, height: 812 },
  ])
    test.describe(`in the theme "${theme}" at ${viewport.width} px`, () => {
      test.use({ theme, viewport })

      test('axe finds nothing in the glossary, and it scrolls in one direction only', async ({ page }) => {
        test.slow()
        await open(page, '/glossary')
        await axe(page)
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(wide).toBeLessThanOrEqual(0)
      })
    })

const abbreviations = glossary.flatMap(({ id, term, expansion }) =>
  expansion !== null && /^[A-Za-z0-9-]*[A-Z]{2}[A-Za-z0-9-]*$/.test(term) ? [{ id, term, expansion }] : [],
)

for (const href of [
  '/',
  '/flows',
  '/tokens',
  '/compare',
  flow,
  '/flows/ciba',
  '/flows/openid-connect',
  `${flow}/token-request`,
])
  test(`what is abbreviated on ${href} is said in full there, or in a card`, async ({ page }) => {
    await open(page, href)
    expect(abbreviations.length).toBeGreaterThan(30)
    expect(await unexplained(page, abbreviations)).toEqual([])
  })

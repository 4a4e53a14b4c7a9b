/** A term says what it is: by pointing, by keys, by touch, and to whoever listens. */
import { button, explained, flow, open } from './support/stage'
import { card, focusTerm, misplaced, terms } from './support/terms'
import { axe, expect, test } from './support/test'

const themes = ['light', 'dark', 'projector'] as const

test('pointing at a term shows its card, which stays while the pointer is on it, and goes when it leaves', async ({
  page,
}) => {
  await open(page, '/flows')
  await terms(page).first().hover()
  await expect(card(page)).toBeVisible()
  await card(page).hover()
  await page.waitForTimeout(500)
  await expect(card(page)).toBeVisible()
  await page.mouse.move(2, 2)
  await expect(card(page)).toBeHidden()
})

test('a card goes when the page is scrolled, and one that is dismissed does not come back by itself', async ({
  page,
}) => {
  await open(page, '/flows')
  await terms(page).first().hover()
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(page)).toBeHidden()
  await page.mouse.move(2, 2)
  await terms(page).first().hover()
  await expect(card(page)).toBeVisible()
  await page.mouse.wheel(0, 300)
  await expect(card(page)).toBeHidden()
})

test('keys: focus shows the card and reads it out, Escape closes it, Enter goes to the glossary', async ({ page }) => {
  await open(page, '/')
  const term = page.locator('main a[data-term="pkce"]')
  await page.keyboard.press('Tab')
  await term.focus()
  await expect(card(page)).toContainText('Proof Key for Code Exchange')
  await expect(card(page)).toContainText('RFC 7636 §1')
  await expect(term).toHaveAccessibleName('PKCE')
  await expect(term).toHaveAccessibleDescription(/PKCE: Proof Key for Code Exchange.*of no use without it/)
  await page.keyboard.press('Escape')
  await expect(card(page)).toBeHidden()
  await expect(term).toBeFocused()
  await expect(term).not.toHaveAttribute('aria-describedby')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/glossary#pkce')
  await expect(page.locator('#pkce')).toBeInViewport()
})

test('there is one card, and it goes with the focus', async ({ page }) => {
  await open(page, '/flows')
  await focusTerm(page, 0)
  await expect(card(page)).toHaveCount(1)
  await terms(page).nth(1).focus()
  await expect(card(page)).toHaveCount(1)
  await expect(terms(page).nth(1)).toHaveAttribute('aria-describedby')
  await expect(terms(page).first()).not.toHaveAttribute('aria-describedby')
  await page.keyboard.press('Shift+Tab')
  await page.getByRole('link', { name: 'Flows', exact: true }).focus()
  await expect(card(page)).toBeHidden()
})

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true })

  test('the first tap shows the card, the second follows, and a tap elsewhere closes it', async ({ page }) => {
    await open(page, '/flows')
    const term = terms(page).first()
    const id = await term.getAttribute('data-term')
    await term.tap()
    await expect(card(page)).toBeVisible()
    await expect(card(page).getByRole('link', { name: 'In the glossary' })).toBeVisible()
    expect(new URL(page.url()).pathname).toBe('/flows')
    await page.getByRole('heading', { level: 1 }).tap()
    await expect(card(page)).toBeHidden()
    await term.tap()
    await expect(card(page)).toBeVisible()
    await term.tap()
    await expect(page).toHaveURL(`/glossary#${id}`)
  })

  test('a card is never over its term, nor out of the window', async ({ page }) => {
    await open(page, '/')
    const count = await terms(page).count()
    expect(count).toBeGreaterThan(6)
    for (let at = 0; at < count; at++) {
      await focusTerm(page, at)
      await expect(terms(page).nth(at)).toHaveAttribute('aria-describedby')
      expect(Math.max(...(await misplaced(page)))).toBeLessThanOrEqual(0.5)
    }
  })
})

for (const theme of themes)
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 375, height: 812 },
  ])
    test.describe(`in the theme "${theme}" at ${viewport.width} px`, () => {
      test.use({ theme, viewport })

      test('axe finds nothing where a card is open, which is in the window and not over its term', async ({ page }) => {
        for (const href of ['/', '/flows', `${flow}/token-request`]) {
          await open(page, href)
          await focusTerm(page, 1)
          await expect(card(page)).toBeVisible()
          expect(Math.max(...(await misplaced(page)))).toBeLessThanOrEqual(0.5)
          await axe(page)
        }
      })
    })

test('on the stage the people of the story are introduced to whoever comes in the middle of it', async ({ page }) => {
  await open(page, `${flow}/token-request`)
  const person = explained(page).locator('a[data-term="party-authorization-server"]:visible')
  await person.hover()
  await expect(card(page)).toContainText('It knows Ada')
  await expect(card(page)).toContainText('authorization server')
  await button(page, 'Next').click()
  await expect(card(page)).toBeHidden()
})

test('a term is marked once in a panel, and in no link, button or heading', async ({ page }) => {
  for (const href of ['/', '/flows', '/tokens', flow, `${flow}/token-request?view=messages`]) {
    await open(page, href)
    expect(await page.locator(':is(a, button, summary, h1, h2, h3, h4) a[data-term]').count(), href).toBe(0)
    const ids = await terms(page).evaluateAll((all) => all.map((each) => each.getAttribute('data-term')))
    expect(ids, href).toEqual([...new Set(ids)])
  }
})

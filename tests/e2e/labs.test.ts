/** Every lab through the page, by keyboard: the attack works, it is mended and fails, and whoever wants to is Mallory. */
import type { Page } from '@playwright/test'
import { faultLabs } from '../../content/attacks/faults/faults'
import { labs } from '../../content/attacks/labs'
import { sideways } from './support/sight'
import { ready } from './support/stage'
import { axe, expect, test } from './support/test'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const verdict = (page: Page) => page.getByRole('status', { name: 'Verdict' })
const seen = (page: Page) => page.getByRole('region', { name: "Mallory's console" })

for (const lab of labs)
  test(`${lab.id}: the attack works, and with the right line it fails and everybody honest gets through`, async ({
    page,
  }) => {
    await page.goto(`/attacks/${lab.id}`)
    await ready(page)
    await button(page, 'Watch').press('Enter')
    const next = button(page, 'Next')
    await expect(next).toBeVisible()
    for (let beat = 0; beat < 12 && (await next.getAttribute('aria-disabled')) !== 'true'; beat++)
      await page.keyboard.press('ArrowRight')
    await expect(verdict(page)).toContainText(/^The attack worked/)
    await button(page, 'Fix it').press('Enter')
    const fix = lab.fixes.find(({ right }) => right)
    await page.getByRole('radio', { name: fix?.title ?? '' }).press('Space')
    await expect(page.getByRole('group', { name: 'Vulnerable code' })).toContainText('put in')
    await button(page, 'Play the attack again').press('Enter')
    await expect(page.getByText('Everybody honest still gets through')).toBeVisible()
    await expect(verdict(page)).toContainText(/^The attack failed/)
    await button(page, 'Do it yourself').press('Enter')
    await expect(seen(page)).toBeVisible()
    for (const hint of lab.hints) {
      await button(page, 'Hint').press('Enter')
      await expect(page.getByText(hint, { exact: true })).toBeVisible()
    }
  })

/** Presses a button once what was done before has come back. */
async function press(page: Page, name: string) {
  await expect(button(page, name)).not.toHaveAttribute('aria-disabled', 'true')
  await button(page, name).press('Enter')
}

test.describe('who is Mallory herself', () => {
  async function begin(page: Page, lab: string) {
    await page.goto(`/attacks/${lab}?way=yourself`)
    await ready(page)
    await expect(page.getByText('It is your turn.')).toBeVisible()
    await expect(seen(page)).toContainText('access_token')
  }

  test('makes a token by hand, is refused, makes a better one, and is in', async ({ page }) => {
    await begin(page, 'alg-none')
    const header = page.getByRole('textbox', { name: 'Header, in JSON' })
    await header.fill('no JSON')
    await press(page, 'Make it')
    await expect(page.getByRole('alert').filter({ hasText: 'this is no JSON object' })).toBeVisible()
    await header.fill('{"alg":"ES256","typ":"at+jwt"}')
    await page.getByRole('combobox', { name: 'Signature' }).selectOption('none at all')
    await press(page, 'Make it')
    await expect(seen(page)).toContainText('forged')
    await press(page, 'Send it')
    await expect(verdict(page)).toContainText(/^The attack failed/)
    await header.fill('{"alg":"none"}')
    await press(page, 'Make it')
    await press(page, 'Send it')
    await expect(verdict(page)).toContainText(/^The attack worked/)
    await page.goto('/attacks')
    const item = page.getByRole('list', { name: 'Labs', exact: true }).getByRole('listitem')
    await expect(item.filter({ hasText: 'A token that nobody signed' })).toContainText('done without hints')
  })

  test('reads a token that nobody locked', async ({ page }) => {
    await begin(page, 'readable-payload')
    await button(page, 'Read what stands in access_token').press('Enter')
    await expect(verdict(page)).toContainText(/^The attack worked/)
  })

  test('keeps back the answer that was meant for her, and has Ada open it', async ({ page }) => {
    await page.goto('/attacks/login-csrf?way=yourself')
    await ready(page)
    await expect(page.getByText('It is your turn.')).toBeVisible()
    await page.getByRole('checkbox', { name: 'Keep back the callback request' }).press('Space')
    await press(page, 'Open it')
    const flying = page.getByRole('region', { name: 'On its way' })
    await expect(flying).toContainText('GET https://photoprint.test/callback?code=')
    await expect(seen(page)).toContainText('code')
    await press(page, 'Ada’s browser opens it')
    await expect(verdict(page)).toContainText(/^The attack worked/)
    await expect(flying).toContainText('Mallory’s browser to Photoprint')
  })

  test('lacks a value, and is told so; nothing is lost', async ({ page, allowComplaint }) => {
    allowComplaint(/\/steps/)
    await begin(page, 'alg-none')
    await press(page, 'Send it')
    await expect(page.getByRole('alert').filter({ hasText: 'forged' })).toBeVisible()
    await expect(seen(page)).toContainText('access_token')
  })
})

for (const lab of faultLabs)
  test(`the fault ${lab.id} is found and mended by keyboard`, async ({ page }) => {
    await page.goto(`/attacks/fault/${lab.id}`)
    await ready(page)
    await button(page, 'Look at what happened').press('Enter')
    const right = lab.suspects.find((suspect) => suspect.right)
    await page.getByRole('radio', { name: right?.text ?? '' }).press('Space')
    await button(page, 'That is it').press('Enter')
    const fix = lab.fixes.find((each) => each.right)
    await page.getByRole('radio', { name: fix?.title ?? '' }).press('Space')
    await button(page, 'Play it with this change').press('Enter')
    await expect(verdict(page)).toContainText('The fault is gone.')
    await expect(verdict(page)).toContainText(lab.lesson)
  })

for (const theme of ['light', 'dark', 'projector'] as const)
  for (const width of [1440, 375])
    test.describe(`in the theme ${theme}, ${width} wide`, () => {
      test.use({ theme, viewport: { width, height: 900 } })

      test('Mallory’s console and a fault can be read by everybody, and go nowhere sideways', async ({ page }) => {
        test.slow()
        for (const id of ['alg-none', 'login-csrf']) {
          await page.goto(`/attacks/${id}?way=yourself`)
          await ready(page)
          await expect(seen(page)).toBeVisible()
          await axe(page)
          expect(await sideways(page)).toBeLessThanOrEqual(0)
        }
        await page.goto('/attacks/fault/lost-cookie')
        await ready(page)
        await button(page, 'Look at what happened').press('Enter')
        await page.getByRole('radio', { name: 'The browser leaves' }).press('Space')
        await button(page, 'That is it').press('Enter')
        await expect(page.getByRole('heading', { name: 'Mend it' })).toBeVisible()
        await axe(page)
        expect(await sideways(page)).toBeLessThanOrEqual(0)
      })
    })

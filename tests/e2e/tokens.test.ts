/** Tokens changed by hand: opened in the message editor, changed, signed or not, delivered. */
import type { Page } from '@playwright/test'
import { current, flow, ladder, press, ready } from './support/stage'
import { axe, expect, test } from './support/test'

test.use({ view: 'messages' })

const whatIf = (page: Page) => page.getByRole('region', { name: 'What if' })
const changed = (page: Page) => page.getByRole('region', { name: 'What you changed' })
const refusal = (page: Page) => page.getByRole('region', { name: 'Refusal' })
const deliver = (page: Page) => whatIf(page).getByRole('button', { name: 'Deliver changed message' })

/** The token of this name in the editor of the message at a position. */
async function openToken(page: Page, position: string, summary: string) {
  await page.goto(`${flow}/${position}`)
  await ready(page)
  await whatIf(page).getByRole('button', { name: 'Change it by hand…' }).click()
  const token = whatIf(page).locator('details').filter({ hasText: summary })
  await token.getByText(summary, { exact: true }).click()
  return token
}

test('a claim is changed and signed by Acme ID: the Photo API refuses what it says', async ({ page }) => {
  const token = await openToken(page, 'token-response', 'Open access_token')
  await token.getByLabel('aud').fill('"https://elsewhere.test"')
  await token.getByLabel('Signature').selectOption({ label: 'Sign with Acme ID’s key' })
  await axe(page)
  await deliver(page).click()
  await expect(changed(page)).toContainText('access_token: claim aud changed; signature: made anew with Acme ID’s key')
  await expect(ladder(page).getByText('changed: access_token (aud)')).toBeVisible()
  while (!(await current(page).textContent())?.includes('401')) await press(page, 'ArrowRight')
  await expect(refusal(page)).toContainText('invalid_token')
  await expect(refusal(page)).toContainText('aud')
})

test('a claim taken out, with the old signature: no longer signed by anybody', async ({ page }) => {
  const token = await openToken(page, 'api-request', 'Open the token in authorization')
  await expect(token.getByLabel('Signature').getByRole('option')).toHaveText([
    'Keep the old signature',
    'No signature (alg none)',
    'Sign with a key nobody knows',
    'Sign with the right key, as if it had leaked',
    'HMAC with Acme ID’s public key',
  ])
  const scope = token.getByRole('button', { name: 'Remove', description: 'scope' })
  await scope.focus()
  await page.keyboard.press('Enter')
  await expect(token.getByText('removed')).toBeVisible()
  await deliver(page).click()
  await expect(changed(page)).toContainText('authorization: claim scope removed; signature: kept')
})

test('what is not JSON is said at once and where, and nothing is lost', async ({ page }) => {
  const token = await openToken(page, 'token-response', 'Open id_token')
  await token.getByLabel('nonce').fill('mine')
  await expect(token.getByLabel('nonce')).toHaveAccessibleDescription(/not JSON/)
  await expect(whatIf(page).getByText('The claim nonce is not right yet.')).toBeVisible()
  await expect(deliver(page)).toBeDisabled()
  await axe(page)
  await token.getByText('Open id_token').click()
  await token.getByText('Open id_token').click()
  await expect(token.getByLabel('nonce')).toHaveValue('mine')
  await token.getByLabel('nonce').fill('"mine"')
  await deliver(page).click()
  await expect(refusal(page)).toContainText('nonce')
})

test('a member is added by keyboard', async ({ page }) => {
  const token = await openToken(page, 'token-response', 'Open id_token')
  const claims = token.getByRole('group', { name: 'Add a claim' })
  await claims.getByLabel('Name').fill('admin')
  await page.keyboard.press('Tab')
  await page.keyboard.type('true')
  await page.keyboard.press('Enter')
  await expect(token.getByLabel('admin')).toHaveValue('true')
  await expect(claims.getByLabel('Name')).toHaveValue('')
  await expect(deliver(page)).toBeEnabled()
})

test('what the server cannot do is said at the token, and nothing is lost', async ({ page, allowComplaint }) => {
  allowComplaint(/422/)
  const token = await openToken(page, 'token-response', 'Open access_token')
  await token.getByLabel('alg').fill('"RS1"')
  await token.getByLabel('Signature').selectOption('stranger')
  await deliver(page).click()
  await expect(token.getByLabel('Signature')).toHaveAccessibleDescription(/No key can be made .* "RS1"/)
  await expect(token.getByLabel('alg')).toHaveValue('"RS1"')
})

test('an opened token fits on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  const token = await openToken(page, 'token-response', 'Open access_token')
  await token.getByLabel('aud').fill('"x"')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  await page.evaluate(() => scrollTo(0, 0))
  await axe(page)
})

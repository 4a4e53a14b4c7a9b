/** Two branches side by side, and predictions before a step. */
import type { Page } from '@playwright/test'
import { branches, button, flow, ladder, open, openSettings, position, press, said } from './support/stage'
import { axe, expect, test } from './support/test'

test.use({ view: 'messages' })

async function wrongVerifier(page: Page) {
  await open(page, `${flow}/token-request`)
  await page
    .getByRole('region', { name: 'What if' })
    .getByRole('button', { name: /code_verifier is wrong/ })
    .click()
  await expect(branches(page).getByRole('button')).toHaveCount(2)
}

async function predicting(page: Page, at: string) {
  await open(page, `${flow}/${at}`)
  await (await openSettings(page)).getByRole('button', { name: 'Predict' }).click()
  await page.keyboard.press('Escape')
}

const question = (page: Page) => page.getByRole('region', { name: 'Your prediction' })

test.describe('two branches side by side', () => {
  test('can be seen as soon as there are two', async ({ page }) => {
    await open(page, `${flow}/token-request`)
    await expect(page.getByRole('button', { name: 'Compare branches' })).toBeHidden()
    await wrongVerifier(page)
    await expect(page.getByRole('button', { name: 'Compare branches' })).toBeVisible()
  })

  for (const { name, width, height, theme } of [
    { name: 'a desk', width: 1440, height: 900, theme: 'light' },
    { name: 'a desk at night', width: 1440, height: 900, theme: 'dark' },
    { name: 'a class', width: 1280, height: 720, theme: 'projector' },
    { name: 'a phone', width: 375, height: 812, theme: 'light' },
  ] as const)
    test.describe(`on ${name}`, () => {
      test.use({ viewport: { width, height }, theme })

      test('say where they part, what differs, and how each ends', async ({ page }) => {
        await wrongVerifier(page)
        await page.getByRole('button', { name: 'Compare branches' }).click()
        const dialog = page.getByRole('dialog', { name: 'Two branches side by side' })
        await expect(dialog.getByLabel('First branch')).toHaveValue(/\d/)
        await expect(dialog).toContainText('deliver token request, changed')
        await expect(dialog).toContainText('form code_verifier')
        await expect(dialog).toContainText('Acme ID refuses invalid_grant')
        await expect(dialog).toContainText('code_verifier does not match code_challenge')
        await expect(dialog).toContainText('Nobody refuses.')
        expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
        await axe(page)
      })
    })

  test('change places, and the keys of the stage wait meanwhile', async ({ page }) => {
    await wrongVerifier(page)
    const before = page.url()
    await page.getByRole('button', { name: 'Compare branches' }).click()
    const dialog = page.getByRole('dialog', { name: 'Two branches side by side' })
    const [first, second] = [dialog.getByLabel('First branch'), dialog.getByLabel('Second branch')]
    await first.selectOption('wrong verifier: invalid_grant')
    await expect(second.locator('option:checked')).toHaveText('main')
    await dialog.getByRole('button', { name: 'Close' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('button', { name: 'Compare branches' })).toBeFocused()
    expect(page.url()).toBe(before)
  })
})

test.describe('another setting', () => {
  test('is a branch beside the first one: which setting, and what it changes', async ({ page }) => {
    await open(page, `${flow}/token-request`)
    await (await openSettings(page)).getByLabel('Client:').selectOption('confidential')
    await expect(branches(page).getByRole('button')).toHaveCount(2)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Compare branches' }).click()
    const dialog = page.getByRole('dialog', { name: 'Two branches side by side' })
    await expect(dialog.getByLabel('Second branch').locator('option:checked')).toHaveText('with Client: confidential')
    await expect(dialog.getByRole('listitem').filter({ hasText: /^Client: (public|confidential)$/ })).toHaveCount(2)
    await expect(dialog).toContainText('header authorization')
    await axe(page)
  })
})

test.describe('predicting', () => {
  test('is asked before a marked message, with keys alone, and says what came of it', async ({ page }) => {
    await predicting(page, 'callback-request')
    await page.keyboard.press('ArrowRight')
    await expect(question(page).getByRole('group', { name: 'Who gets the next message?' })).toBeVisible()
    await expect(said(page)).toContainText('Who gets the next message? 1: Ada’s browser')
    await axe(page)
    await page.keyboard.press('1')
    await expect(question(page).getByRole('radio', { name: 'Ada’s browser' })).toBeChecked()
    await expect(position(page)).resolves.toBe('callback-request')
    await press(page, 'ArrowRight')
    await expect(question(page)).toContainText('You said Ada’s browser; it went to Acme ID.')
    await expect(said(page)).toContainText('You said Ada’s browser; it went to Acme ID.')
    await axe(page)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('1')
    await press(page, 'Enter')
    await expect(question(page)).toContainText('You said yes; it was accepted.')
  })

  test('can be skipped with one key', async ({ page }) => {
    await predicting(page, 'callback-request')
    await page.keyboard.press('ArrowRight')
    await expect(question(page)).toBeVisible()
    await press(page, 's')
    await expect(position(page)).resolves.toBe('token-request')
    await expect(question(page)).toBeHidden()
    await page.keyboard.press('ArrowRight')
    await press(page, 'Escape')
    await expect(position(page)).resolves.toBe('token-response')
  })

  test('hides what is still to come, and asks before a what-if', async ({ page }) => {
    await predicting(page, 'token-request')
    await expect(ladder(page).getByRole('button', { name: /access_token/ })).toBeHidden()
    await page
      .getByRole('region', { name: 'What if' })
      .getByRole('button', { name: /code_verifier is wrong/ })
      .click()
    await question(page).getByRole('radio', { name: 'No' }).check()
    await question(page).getByRole('button', { name: 'Confirm' }).click()
    await expect(question(page)).toContainText('You said no; Acme ID refused it: invalid_grant.')
  })

  test('is remembered, does not stop Play, and is off where the address asks for a run', async ({ page }) => {
    await predicting(page, 'callback-request')
    await open(page, `${flow}/callback-request`)
    await expect.poll(() => predicts(page)).toBe('true')
    await page.getByLabel('Speed').selectOption('fast')
    await button(page, 'Play').click()
    await expect(page).toHaveURL(/\/token-response$/)
    await openByName(page)
    expect(await predicts(page)).toBe('false')
    await (await openSettings(page)).getByRole('button', { name: 'Predict' }).click()
    expect(await predicts(page)).toBe('true')
  })

  test('fits on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 812 })
    await predicting(page, 'callback-request')
    await button(page, 'Next').click()
    await expect(question(page).getByRole('radio', { name: 'Photo API' })).toBeInViewport()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
    await axe(page)
  })
})

/** Whether Predict is on. */
async function predicts(page: Page): Promise<string | null> {
  return page.getByRole('button', { name: 'Predict', includeHidden: true }).getAttribute('aria-pressed')
}

/** A run of one's own, opened by its name. */
async function openByName(page: Page) {
  const { id } = await (
    await page.request.post('/api/runs', { data: { flow: 'authorization-code', play: 'end' } })
  ).json()
  await open(page, `${flow}?run=${id}`)
}

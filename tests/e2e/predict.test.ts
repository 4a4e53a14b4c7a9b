/** Predicting: what happens next, and why, is asked before it can be seen. */
import type { Page } from '@playwright/test'
import { button, flow, ladder, open, openSettings, position, press, said } from './support/stage'
import { move, place } from './support/story'
import { axe, expect, test } from './support/test'

const question = (page: Page) => page.getByRole('region', { name: 'Your prediction' })

async function predicting(page: Page, at: string) {
  await open(page, `${flow}/${at}`)
  await (await openSettings(page)).getByRole('button', { name: 'Predict' }).click()
  await page.keyboard.press('Escape')
}

/** Chooses an answer by its words, in each part that is asked. */
async function answer(page: Page, what: string, why: number) {
  await question(page).getByRole('radio', { name: what, exact: true }).check()
  await question(page).getByRole('group').last().getByRole('radio').nth(why).check()
}

test.describe('predicting the story', () => {
  test('is explained in a line, asks what and why, and gives away nothing before', async ({ page }) => {
    await predicting(page, 'callback-request')
    await expect(question(page)).toContainText('Predict is on: before each part')
    await expect(button(page, 'Next')).not.toContainText('swaps')
    await expect(page.getByText('Photoprint swaps the code, out of sight')).toBeHidden()
    await page.keyboard.press('ArrowRight')
    await expect(question(page).getByRole('group', { name: 'What happens next?' }).getByRole('radio')).toHaveCount(4)
    await expect(question(page).getByRole('group', { name: 'And why?' }).getByRole('radio')).toHaveCount(4)
    await expect(said(page)).toContainText('What happens next? 1: ')
    await axe(page)
    await answer(page, 'Photoprint swaps the code, out of sight', 0)
    expect(await move(page, 'Enter')).toBe('5')
    await expect(question(page)).toContainText('You said “Photoprint swaps the code, out of sight”, and so it is.')
    await expect(question(page)).toContainText(/Why: |And why, as you said: /)
    await expect(said(page)).toContainText('and so it is.')
    await axe(page)
  })

  test('is done with keys alone, and skipped with one', async ({ page }) => {
    await predicting(page, 'callback-request')
    await page.keyboard.press('ArrowRight')
    await expect(question(page).getByRole('radio')).not.toHaveCount(0)
    await page.keyboard.press('1')
    await page.keyboard.press('2')
    await expect(question(page).getByRole('radio', { checked: true })).toHaveCount(2)
    expect(await place(page)).toBe('4')
    expect(await move(page)).toBe('5')
    await expect(question(page)).toContainText('You said ')
    await page.keyboard.press('ArrowRight')
    await expect(question(page).getByRole('radio')).not.toHaveCount(0)
    expect(await move(page, 's')).toBe('6')
    await expect(question(page)).toBeHidden()
  })

  test('fits on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 812 })
    await predicting(page, 'callback-request')
    await button(page, 'Next').click()
    await expect(question(page).getByRole('radio').first()).toBeInViewport()
    await expect(button(page, 'Confirm')).toBeInViewport()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
    await axe(page)
  })

  test('is remembered, does not stop Play, and is off where the address asks for a run', async ({ page }) => {
    await page.clock.install()
    await predicting(page, 'token-request')
    await open(page, `${flow}/token-request`)
    await expect.poll(() => predicts(page)).toBe('true')
    await button(page, 'Play').click()
    await expect.poll(() => after(page, 4000)).toBe('6')
    await openByName(page)
    expect(await predicts(page)).toBe('false')
    await (await openSettings(page)).getByRole('button', { name: 'Predict' }).click()
    expect(await predicts(page)).toBe('true')
  })
})

test.describe('predicting every message', () => {
  test.use({ view: 'messages' })

  test('is asked before a marked message, with keys alone, and says what came of it', async ({ page }) => {
    await predicting(page, 'callback-request')
    await page.keyboard.press('ArrowRight')
    await expect(question(page).getByRole('group', { name: 'Who gets the next message?' })).toBeVisible()
    await expect(said(page)).toContainText('Who gets the next message? 1: Ada’s browser')
    await axe(page)
    await page.keyboard.press('1')
    await expect(question(page).getByRole('radio', { name: 'Ada’s browser' })).toBeChecked()
    await page.keyboard.press('1')
    await expect(position(page)).resolves.toBe('callback-request')
    await press(page, 'ArrowRight')
    await expect(question(page)).toContainText('You said Ada’s browser; it went to Acme ID.')
    await expect(said(page)).toContainText('You said Ada’s browser; it went to Acme ID.')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('1')
    await page.keyboard.press('1')
    await press(page, 'Enter')
    await expect(question(page)).toContainText('You said yes; it was accepted.')
  })

  test('can be skipped with one key', async ({ page }) => {
    await predicting(page, 'callback-request')
    await page.keyboard.press('ArrowRight')
    await expect(question(page).getByRole('radio')).not.toHaveCount(0)
    await press(page, 's')
    await expect(position(page)).resolves.toBe('token-request')
    await expect(question(page)).toBeHidden()
    await page.keyboard.press('ArrowRight')
    await expect(question(page).getByRole('radio')).not.toHaveCount(0)
    await press(page, 'Escape')
    await expect(position(page)).resolves.toBe('token-response')
  })

  test('hides what is still to come, and asks before a what-if', async ({ page }) => {
    await predicting(page, 'token-request')
    await expect(ladder(page).getByRole('button', { name: /access_token/ })).toBeHidden()
    const whatIf = page.getByRole('region', { name: 'What if' })
    await whatIf.getByRole('button', { name: /code_verifier is wrong/ }).click()
    await answer(page, 'No', 0)
    await question(page).getByRole('button', { name: 'Confirm' }).click()
    await expect(question(page)).toContainText('You said no; Acme ID refused it: invalid_grant.')
  })
})

/** Lets so many milliseconds pass; where the reader is then. */
async function after(page: Page, time: number): Promise<string> {
  await page.clock.runFor(time)
  return place(page)
}

/** Whether Predict is on. */
async function predicts(page: Page): Promise<string | null> {
  return page.getByRole('button', { name: 'Predict', includeHidden: true }).getAttribute('aria-pressed')
}

/** A run of one's own, opened by its name. */
async function openByName(page: Page) {
  const asked = { data: { flow: 'authorization-code', play: 'end' } }
  const { id } = await (await page.request.post('/api/runs', asked)).json()
  await open(page, `${flow}?run=${id}`)
}

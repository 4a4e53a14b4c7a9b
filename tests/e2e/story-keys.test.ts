/** Keys do what they say wherever the focus is, but in a field, and Next is near for whoever goes by Tab. */
import type { Page, Route } from '@playwright/test'
import { authorizationCode } from '../../content/flows/authorization-code'
import { beatsFor } from '../../lib/play/beats'
import { defaultSettings } from '../../lib/world/settings'
import { button, explained, flow, open, said } from './support/stage'
import { beats, move, moveTo, place } from './support/story'
import { axe, expect, test } from './support/test'

test('go on after a theme and a speed were chosen', async ({ page }) => {
  await open(page, flow)
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark')
  await page.getByRole('combobox', { name: 'Theme' }).focus()
  expect(await move(page)).toBe('1')
  await page.getByLabel('Speed').selectOption('fast')
  await page.getByLabel('Speed').focus()
  expect(await move(page)).toBe('2')
  await expect(page.getByLabel('Speed')).toHaveValue('fast')
  expect(await move(page, 'ArrowLeft')).toBe('1')
})

test('go on after a click in Ada’s page, and stay out of its fields', async ({ page }) => {
  await open(page, flow)
  await moveTo(page, '3')
  const adas = page.frameLocator('iframe')
  await adas.getByRole('heading').first().click()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME')
  expect(await move(page)).toBe('4')
  await open(page, `${flow}/after-sign-in-page?view=messages`)
  await expect(adas.getByLabel('Name')).toBeVisible()
  await adas.getByLabel('Name').fill('ada')
  const before = page.url()
  for (const key of ['ArrowLeft', 'b', '.', 'ArrowRight', 'Home', 'End']) await page.keyboard.press(key)
  await expect(adas.getByLabel('Name')).toHaveValue(/^[adb.]{5}$/)
  expect(page.url()).toBe(before)
})

test('of one character do nothing once they are switched off, on the next page too', async ({ page }) => {
  await open(page, flow)
  await page.getByRole('button', { name: 'Keys' }).click()
  await page.getByRole('checkbox', { name: /^Letters, digits and signs/ }).uncheck()
  await page.getByRole('button', { name: 'Close' }).click()
  await open(page, flow)
  for (const key of ['.', 'b', '?']) await page.keyboard.press(key)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await move(page)).toBe('1')
})

test('of a clicker step as arrows do', async ({ page }) => {
  await open(page, flow)
  expect(await move(page, 'PageDown')).toBe('1')
  expect(await move(page, '.')).toBe('2')
  expect(await move(page, 'PageDown')).toBe('3')
  expect(await move(page, 'PageUp')).toBe('2')
  expect(await move(page, 'b')).toBe('1')
})

test('that are pressed before the rest is there are all counted, and every pane follows', async ({ page }) => {
  await open(page, flow)
  for (let count = 0; count < 5; count++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => place(page)).toBe('5')
  const [, , , , fifth] = beatsFor(authorizationCode, defaultSettings)
  await expect(explained(page).getByRole('heading', { level: 2 })).toHaveText(fifth?.title ?? '')
  await expect(page.getByRole('region', { name: 'What Ada sees' })).toContainText('talking to each other')
  for (let count = 0; count < 3; count++) await page.keyboard.press('ArrowLeft')
  await expect.poll(() => place(page)).toBe('2')
})

test('one that is pressed just as the reader is led on counts as well', async ({ page }) => {
  const held: Route[] = []
  await page.route(/\/steps$/, (route) => void held.push(route))
  await open(page, flow)
  await expect.poll(() => held.length).toBe(1)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await pressAtFirstMove(page)
  await held[0]?.continue()
  await expect.poll(() => place(page)).toBe('3')
})

/** Presses → once: as soon as React has drawn another place, before it has done what follows from that. */
function pressAtFirstMove(page: Page) {
  return page.evaluate(() => {
    const observer = new MutationObserver(() => {
      observer.disconnect()
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
    })
    const told = { subtree: true, childList: true, attributeFilter: ['aria-current'] }
    observer.observe(document.querySelector('ol[aria-label="Beats"]') ?? document, told)
  })
}

test('do nothing in what is open over the stage', async ({ page }) => {
  await open(page, flow)
  await move(page)
  await button(page, 'Settings').click()
  await page.getByLabel('Client:').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  expect(await place(page)).toBe('1')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeHidden()
  expect(await move(page)).toBe('2')
})

test('are listed, and the list closes', async ({ page }) => {
  await open(page, flow)
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keys of the stage' })
  await expect(list).toBeVisible()
  await axe(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  expect(new URL(page.url()).pathname).toBe(flow)
})

test('Next is among the first five stops of Tab', async ({ page }) => {
  await open(page, flow)
  const stops: string[] = []
  for (let count = 0; count < 5; count++) {
    await page.keyboard.press('Tab')
    stops.push(await page.evaluate(() => document.activeElement?.textContent ?? ''))
  }
  expect(stops.filter((stop) => stop.startsWith('Next:'))).toHaveLength(1)
  await button(page, 'Next').focus()
  expect(await move(page, 'Enter')).toBe('1')
  await expect(button(page, 'Next')).toBeFocused()
  await expect(said(page)).toContainText('Part 1 of 7')
  await expect(beats(page)).toBeVisible()
})

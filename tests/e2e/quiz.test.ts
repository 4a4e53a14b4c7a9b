/** The quiz: a session by keyboard, what is kept, and what is said when it cannot be. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { answer, result } from './support/quiz'
import { axe, expect, test } from './support/test'

/** How far the session is. */
const number = (page: Page, at: number) => page.getByText(new RegExp(`^${at} of \\d+$`))

const lesson = '/quiz/session?of=lesson-oauth-or-jwt'

test.describe('a session', () => {
  test('is answered by keyboard alone, says why, and ends with what was missed', async ({ page }) => {
    await page.goto(lesson)
    const over = page.getByRole('heading', { level: 1, name: 'of 5 right' })
    let asked = 0
    // What is missed is asked once more.
    for (; asked < 10 && !(await over.isVisible()); asked++) {
      await answer(page)
      await expect(result(page)).toContainText(/^(Right|Not right)/)
      await expect(page.getByRole('region', { name: 'Why' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'See it happen' })).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(over.or(number(page, asked + 2))).toBeVisible()
    }
    await expect(over).toBeVisible()
    await page.goto('/quiz')
    await expect(page.getByText(`${asked} answers.`)).toBeVisible()
    await page.reload()
    await expect(page.getByText(`${asked} answers.`)).toBeVisible()
  })

  test('stops at Escape and loses nothing', async ({ page }) => {
    await page.goto(lesson)
    await answer(page)
    await expect(result(page)).toContainText(/^(Right|Not right)/)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('of 1 right')
    await page.goto('/quiz')
    await expect(page.getByText('1 answers.')).toBeVisible()
  })
})

test.describe('what is kept', () => {
  test('shows all 58 concepts, is exported, forgotten and brought back', async ({ page }) => {
    await page.goto(lesson)
    await answer(page)
    await expect(result(page)).toContainText(/^(Right|Not right)/)
    await page.goto('/quiz')
    await expect(page.getByRole('list', { name: 'Concepts' }).getByRole('listitem')).toHaveCount(58)
    await expect(page.getByText('1 answers.')).toBeVisible()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export' }).click()
    const text = await readFile(await (await download).path(), 'utf8')
    await page.getByRole('button', { name: 'Forget all of it' }).click()
    await page.getByRole('button', { name: 'Forget it' }).click()
    await expect(page.getByText('0 answers.')).toBeVisible()
    const file = { name: 'claimcheck.json', mimeType: 'application/json', buffer: Buffer.from(text) }
    await page.getByLabel('A file that was exported here').setInputFiles(file)
    await expect(page.getByText('1 answers.')).toBeVisible()
    await page.reload()
    await expect(page.getByText('1 answers.')).toBeVisible()
  })

  test('a fault of the storage is said in words, and what was answered stays', async ({ page }) => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    })
    await page.goto(lesson)
    await answer(page)
    await expect(page.getByRole('alert').filter({ hasText: 'no room left' })).toBeVisible()
    await expect(result(page)).toContainText(/^(Right|Not right)/)
    await expect(page.getByRole('button', { name: 'Export what is here' })).toBeVisible()
  })
})

for (const theme of ['light', 'dark', 'projector'] as const)
  test.describe(`in the ${theme} theme`, () => {
    test.use({ theme })
    test('axe finds nothing on the map, on a question and on what came of it, and a phone has room', async ({
      page,
    }) => {
      await page.goto('/quiz')
      await expect(page.getByRole('button', { name: 'Start' })).toBeVisible()
      await axe(page)
      await page.goto(lesson)
      await expect(page.getByRole('region', { name: 'Question' }).getByRole('button', { name: 'Sure' })).toBeVisible()
      await axe(page)
      await answer(page)
      await expect(result(page)).toContainText(/^(Right|Not right)/)
      await axe(page)
      await page.setViewportSize({ width: 375, height: 812 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
    })
  })

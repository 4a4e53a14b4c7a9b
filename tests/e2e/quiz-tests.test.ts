/** The test before and after, what two tabs know of each other, and a question that returns in its session. */
import type { Page } from '@playwright/test'
import { lessons } from '@/content/lessons/lessons'
import { parts } from '@/content/lessons/parts'
import { items, pairs } from '@/content/questions/questions'
import { answer, question, result } from './support/quiz'
import { axe, expect, test } from './support/test'

const table = (page: Page) => page.getByRole('table', { name: 'Right answers, by part' })
const rowsOf = (page: Page) => table(page).getByRole('row')

/** Plays a whole form, with keys. */
async function play(page: Page, when: 'before' | 'after'): Promise<void> {
  await page.getByRole('button', { name: `Begin the test ${when}` }).click()
  for (let number = 1; number <= pairs.length; number++) {
    await expect(page.getByText(`${number} of ${pairs.length}`, { exact: true })).toBeVisible()
    await answer(page)
  }
  await expect(table(page)).toBeVisible()
}

/** Of the last row: before, after, and the difference. */
async function totals(page: Page): Promise<string[]> {
  return rowsOf(page).last().getByRole('cell').allTextContents()
}

test('the test before and the test after are shown by part, with the difference, and survive a reload', async ({
  page,
}) => {
  test.setTimeout(300_000)
  await page.goto('/quiz/before-and-after')
  await play(page, 'before')
  await expect(rowsOf(page)).toHaveCount(parts.length + 2)
  for (const { title } of parts)
    await expect(table(page).getByRole('row', { name: title })).toContainText(/\d+ of \d+not taken/)
  const [before = '', after, difference] = await totals(page)
  expect(before).toMatch(new RegExp(`^\\d+ of ${pairs.length}$`))
  expect([after, difference]).toEqual(['not taken', ''])
  await page.reload()
  await expect(rowsOf(page).last()).toContainText(before)
  await play(page, 'after')
  await expect(rowsOf(page).last()).not.toContainText('not taken')
  const [same, then = '', change] = await totals(page)
  expect(same).toBe(before)
  expect(Number(change)).toBe(Number.parseInt(then, 10) - Number.parseInt(before, 10))
  await axe(page)
  await page.reload()
  await expect(rowsOf(page).last()).toContainText(then)
  expect(await totals(page)).toEqual([before, then, change])
})

test('what is answered in one tab is seen in the other, without a reload', async ({ page, context }) => {
  const other = await context.newPage()
  await other.goto('/quiz')
  await expect(other.getByText('0 answers.')).toBeVisible()
  await page.goto(`/quiz/session?of=lesson-${lessons[0]?.id}`)
  await answer(page)
  await expect(result(page)).toContainText(/^(Right|Not right)/)
  await expect(other.getByText('1 answers.')).toBeVisible()
})

test('what was missed is asked once more in the session, and once only', async ({ page }) => {
  const item = items.find((each) => each.kind === 'choice')
  const wrong = item?.kind === 'choice' ? item.options.find((option) => !option.right)?.text : ''
  const miss = async () => {
    await question(page)
      .getByText(wrong ?? '', { exact: true })
      .click()
    await question(page).getByRole('button', { name: 'Sure' }).click()
    await expect(result(page)).toContainText('Not right')
  }
  await page.goto(`/quiz/session?of=item-${item?.id}`)
  await expect(page.getByText('1 of 1', { exact: true })).toBeVisible()
  await miss()
  await expect(page.getByText('1 of 2', { exact: true })).toBeVisible()
  await expect(page.getByText(/^Comes back once more, .*and tomorrow\.$/)).toBeVisible()
  await page.getByRole('button', { name: 'Next question' }).click()
  await expect(page.getByText('2 of 2', { exact: true })).toBeVisible()
  await miss()
  await expect(page.getByText('Comes back tomorrow.')).toBeVisible()
  await page.getByRole('button', { name: 'Next question' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('0 of 1 right')
  await page.goto('/quiz')
  await expect(page.getByText('2 answers.')).toBeVisible()
})

test('a prediction cannot say one outcome and the reason of the other', async ({ page }) => {
  const item = items.find((each) => each.kind === 'predict')
  const [reason] = item?.kind === 'predict' ? item.options : []
  const [own, other] = reason?.outcome === 'accepted' ? ['Accepted', 'Refused'] : ['Refused', 'Accepted']
  await page.goto(`/quiz/session?of=item-${item?.id}`)
  await question(page).getByText(other, { exact: true }).click()
  await question(page)
    .getByText(reason?.text ?? '', { exact: true })
    .click()
  await expect(question(page).getByRole('radio', { name: own, exact: true })).toBeChecked()
  await expect(question(page).getByRole('group', { name: `${own}, because` })).toBeVisible()
  await question(page).getByText(other, { exact: true }).click()
  await expect(question(page).getByRole('radio', { name: reason?.text })).not.toBeChecked()
  await question(page)
    .getByText(reason?.text ?? '', { exact: true })
    .click()
  await question(page).getByRole('button', { name: 'Sure' }).click()
  await expect(page.getByRole('region', { name: 'Why' })).toContainText(`${own}, because${reason?.text}`)
})

/** Answering a question of the quiz. */
import { expect, type Page } from '@playwright/test'

export const result = (page: Page) => page.getByRole('status', { name: 'Result' })
export const question = (page: Page) => page.getByRole('region', { name: 'Question' })

/** Fills every row with its first choice and says that it was sure, with keys alone. */
export async function answer(page: Page): Promise<void> {
  const sure = question(page).getByRole('button', { name: 'Sure' })
  await expect(sure).toBeVisible()
  await chooseInsteadOfTyping(page)
  await fillTheFirstParameter(page)
  await question(page).getByRole('heading', { level: 1 }).focus()
  for (let row = 0; row < 12 && (await sure.getAttribute('aria-disabled')) === 'true'; row++) {
    await page.keyboard.press('Enter')
    await page.keyboard.press('1')
  }
  await sure.focus()
  await page.keyboard.press('1')
}

async function chooseInsteadOfTyping(page: Page): Promise<void> {
  const choices = question(page).getByRole('button', { name: 'Show choices' })
  if (await choices.isVisible()) await choices.press('Enter')
}

/** Of a request that is to be built: one parameter, and the first value there is. */
async function fillTheFirstParameter(page: Page): Promise<void> {
  const name = question(page).getByRole('combobox', { name: 'Parameter 1', exact: true })
  if (!(await name.isVisible())) return
  await name.selectOption({ index: 1 })
  await question(page)
    .getByRole('combobox', { name: /^Value of / })
    .selectOption({ index: 1 })
}

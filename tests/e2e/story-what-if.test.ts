/** In the story, too, everything can be otherwise: the real parties answer, and Next leads back. */
import type { Page } from '@playwright/test'
import { branches, button, explained, flow, open } from './support/stage'
import { beat, move, moveTo, place } from './support/story'
import { axe, expect, test } from './support/test'

const whatIf = (page: Page) => explained(page).getByRole('region', { name: 'What if' })
const refusal = (page: Page) => explained(page).getByRole('region', { name: 'Refusal' })
const adas = (page: Page) => page.frameLocator('iframe')

test('a what-if shows who refuses it, on the wire and in the log, and Next leads back to the story', async ({
  page,
}) => {
  await open(page, flow)
  await moveTo(page, '5')
  await whatIf(page).getByRole('button', { name: 'the code_verifier is wrong' }).click()
  await expect(refusal(page)).toContainText('invalid_grant')
  await expect(refusal(page)).toContainText('code_verifier does not match code_challenge')
  await expect(branches(page).getByRole('button', { name: 'wrong verifier: invalid_grant' })).toHaveAttribute(
    'aria-current',
  )
  await axe(page)
  await expectTheWayBack(page)
  await page.keyboard.press('ArrowRight')
  await expect(refusal(page)).toHaveCount(0)
  await expect(beat(page)).toContainText('swaps the code')
  await expect(branches(page).getByRole('button', { name: 'main' })).toHaveAttribute('aria-current')
  expect(await move(page)).toBe('6')
})

test('Back leads from a refusal to the beat that was changed', async ({ page }) => {
  await open(page, flow)
  await moveTo(page, '5')
  await whatIf(page).getByRole('button', { name: 'the code_verifier is wrong' }).click()
  await expect(refusal(page)).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(refusal(page)).toHaveCount(0)
  await expect(beat(page)).toContainText('swaps the code')
  await expect(whatIf(page)).toBeVisible()
})

test('a message is changed by hand, and what comes of it is told', async ({ page }) => {
  await open(page, flow)
  await moveTo(page, '5')
  await whatIf(page).getByRole('button', { name: 'Change it by hand' }).click()
  await whatIf(page).getByLabel('redirect_uri').fill('https://photoprint.test/other')
  await axe(page)
  await whatIf(page).getByRole('button', { name: 'Deliver changed message' }).click()
  await expect(branches(page).getByRole('button')).toHaveCount(2)
  await expectTheWayBack(page)
  await expect(refusal(page)).toContainText('invalid_grant')
})

test('Ada allows it by hand on her own page, and the story goes on, as it would have', async ({ page }) => {
  await open(page, flow)
  await moveTo(page, '3')
  expect(await move(page, () => adas(page).getByRole('button', { name: 'Allow' }).click())).toBe('4')
  await expect(branches(page)).toHaveCount(0)
  expect(await moveTo(page, 'recap')).toEqual(['5', '6', '7', 'recap'])
})

test('Ada denies it by hand, and the story tells what comes of her no', async ({ page }) => {
  await open(page, flow)
  await moveTo(page, '3')
  await adas(page).getByRole('button', { name: 'Deny' }).click()
  await expect(refusal(page)).toContainText('access_denied')
  await expect(branches(page).getByRole('button')).toHaveCount(2)
  await expectTheWayBack(page)
  await page.keyboard.press('ArrowRight')
  await expect(beat(page)).toContainText('Ada signs in and says yes')
  await expect(branches(page).getByRole('button', { name: 'main' })).toHaveAttribute('aria-current')
})

for (const id of ['device-authorization', 'cookie-session', 'client-credentials'])
  test(`a what-if of ${id} is undone with Next`, async ({ page }) => {
    await open(page, `/flows/${id}`)
    const first = whatIf(page).getByRole('listitem').getByRole('button').first()
    while ((await first.count()) === 0) await move(page)
    const before = await place(page)
    await first.click()
    await expect(branches(page).getByRole('button')).toHaveCount(2)
    await expectTheWayBack(page)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => place(page)).toBe(before)
    await expect(branches(page).getByRole('button', { name: 'main' })).toHaveAttribute('aria-current')
  })

function expectTheWayBack(page: Page) {
  return expect(button(page, 'Next')).toContainText('back to the story')
}

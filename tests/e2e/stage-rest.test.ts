/** A page is played as far as its address needs, and asks for the rest by itself: nobody is moved by that. */
import { cumulativeShift, noteShifts } from './support/shift'
import { branches, current, flow, ladder, press, ready } from './support/stage'
import { expect, test } from './support/test'

test.use({ trace: 'off', view: 'messages' })

for (const { name, width, height } of [
  { name: 'a desk', width: 1440, height: 900 },
  { name: 'a phone', width: 375, height: 812 },
]) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height } })

    test('the rest arrives below what is there, and reader and address stay', async ({ page }) => {
      await noteShifts(page)
      const arrived = page.waitForResponse(/\/steps$/)
      await page.goto(`${flow}/sign-in-page`)
      await arrived
      await expect(ladder(page).getByRole('listitem').filter({ hasText: 'POST /token' })).toHaveCount(1)
      await expect(current(page)).toContainText('sign-in page')
      expect(new URL(page.url()).search).toBe('')
      await page.waitForTimeout(500)
      expect(await cumulativeShift(page)).toBeLessThanOrEqual(0.02)
    })
  })
}

test('a key that leads further than what is there waits for the rest', async ({ page }) => {
  await page.goto(flow)
  await ready(page)
  await press(page, 'End')
  await expect(current(page)).toContainText('200')
  expect(new URL(page.url()).pathname).toMatch(/after-photos-page$/)
})

test('whoever steps before the rest is there goes on in the same branch, at an address that names no run', async ({
  page,
}) => {
  const held: (() => Promise<void>)[] = []
  await page.route(/\/steps$/, async (route) => {
    if (route.request().postDataJSON().play === 'end') held.push(() => route.continue())
    else await route.continue()
  })
  await page.goto(`${flow}/sign-in-page`)
  await ready(page)
  await expect.poll(() => held.length).toBe(1)
  await press(page, 'ArrowRight')
  await press(page, 'ArrowRight')
  expect(new URL(page.url()).search).toBe('')
  await held[0]?.()
  await expect(ladder(page).getByRole('listitem').filter({ hasText: 'POST /token' })).toHaveCount(1)
  await expect(branches(page)).toHaveCount(0)
  expect(new URL(page.url()).search).toBe('')
})

test('a key that is pressed while the server is asked counts once it has answered', async ({ page }) => {
  let held = 0
  const release = Promise.withResolvers<void>()
  await page.route(/\/steps$/, async (route) => {
    held++
    await release.promise
    await route.continue()
  })
  await page.goto(flow)
  await ready(page)
  for (let count = 0; count < 3; count++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => held).toBe(2)
  release.resolve()
  await expect(page).toHaveURL(/\/authorization-request$/)
})

/** The story on a phone: one part at a time, read without scrolling, with Next under the thumb. */
import type { Page } from '@playwright/test'
import { flows } from '../../content/flows/flows'
import { outOfSight, sideways } from './support/sight'
import { button, explained, flow, open } from './support/stage'
import { beat, move, moveTo, place, recap } from './support/story'
import { axe, expect, test } from './support/test'

test.use({ viewport: { width: 375, height: 812 }, hasTouch: true })

const tapNext = (page: Page) => button(page, 'Next').tap()

for (const { id } of flows)
  test(`of ${id} heading and explanation are in sight after every Next, wherever one had scrolled`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open(page, `/flows/${id}`)
    const found: string[] = []
    for (let at = '0'; at !== 'recap'; ) {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      at = await move(page, () => tapNext(page))
      if (at === 'recap') break
      const gone = await outOfSight(page, ['the current beat', 'the heading', 'the explanation'])
      found.push(...gone.map((each) => `${at}: ${each}`))
    }
    expect(found).toEqual([])
    await expect(recap(page).getByRole('heading', { level: 2 })).toBeInViewport()
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    await axe(page)
  })

test('Next is always in the same place, within the thumb’s reach', async ({ page }) => {
  await open(page, flow)
  const tops = new Set<number>()
  for (let at = '0'; at !== 'recap'; at = await move(page, () => tapNext(page))) {
    const box = await button(page, 'Next').boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(812)
    expect(box?.y).toBeGreaterThanOrEqual(712)
    expect(box?.height).toBeGreaterThanOrEqual(44)
    tops.add(Math.round(box?.y ?? 0))
  }
  expect(tops.size).toBe(1)
})

test('what-ifs are large enough to tap, and what comes of one is in sight', async ({ page }) => {
  await open(page, flow)
  await moveTo(page, '5')
  const whatIfs = await explained(page)
    .getByRole('region', { name: 'What if' })
    .getByRole('listitem')
    .getByRole('button')
    .all()
  expect(whatIfs.length).toBeGreaterThan(2)
  for (const each of whatIfs) expect((await each.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await explained(page).getByRole('button', { name: 'the code_verifier is wrong' }).tap()
  await expect(explained(page).getByText('invalid_grant').first()).toBeInViewport()
})

test('a problem is in sight without scrolling, and Next asks again', async ({ page, allowComplaint }) => {
  allowComplaint(/steps/)
  await open(page, flow)
  await moveTo(page, '5')
  await page.route(/\/steps$/, (route) => route.abort())
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await explained(page).getByRole('button', { name: 'the code_verifier is wrong' }).tap()
  const problem = page.getByRole('alert').filter({ hasText: 'The server did not answer' })
  await expect(problem).toBeInViewport({ ratio: 1 })
  await axe(page)
  await page.unroute(/\/steps$/)
  await explained(page).getByRole('button', { name: 'the code_verifier is wrong' }).tap()
  await expect(problem).toHaveCount(0)
})

test('a story whose rest does not come says so in sight, and Next asks for it again', async ({
  page,
  allowComplaint,
}) => {
  allowComplaint(/steps/)
  await page.route(/\/steps$/, (route) => route.abort())
  await open(page, flow)
  await tapNext(page)
  const problem = page.getByRole('alert').filter({ hasText: 'The server did not answer' })
  await expect(problem).toBeInViewport({ ratio: 1 })
  await page.unroute(/\/steps$/)
  expect(await move(page, () => tapNext(page))).toBe('1')
  await expect(problem).toHaveCount(0)
})

test('Ada’s page comes forward where it is her turn, and goes back where it is not', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, flow)
  await moveTo(page, '3')
  const allow = page.frameLocator('iframe').getByRole('button', { name: 'Allow' })
  await expect(allow).toBeInViewport()
  expect(await move(page, () => allow.press('Enter'))).toBe('4')
  await expect(page.getByRole('region', { name: 'What Ada sees' })).toBeHidden()
  await page.getByRole('button', { name: /^What Ada sees/ }).tap()
  await expect(page.getByRole('region', { name: 'What Ada sees' })).toBeVisible()
  await axe(page)
  expect(await move(page, () => tapNext(page))).toBe('5')
  await expect(beat(page)).toBeInViewport()
  expect(await place(page)).toBe('5')
})

test('the strip opens to the whole story, from which any part can be chosen', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, flow)
  await moveTo(page, '2')
  const all = page.getByRole('button', { name: 'All parts of the story' })
  await expect(page.getByRole('list', { name: 'Beats' }).getByRole('listitem')).toHaveCount(1)
  await all.tap()
  await expect(page.getByRole('list', { name: 'Beats' }).getByRole('listitem')).toHaveCount(7)
  expect(await sideways(page)).toBeLessThanOrEqual(0)
  await axe(page)
  await page.getByRole('button', { name: 'Photoprint swaps the code, out of sight' }).first().tap()
  await expect.poll(() => place(page)).toBe('5')
  await expect(all).toHaveAttribute('aria-expanded', 'false')
  await beat(page).tap()
  await expect(all).toHaveAttribute('aria-expanded', 'true')
})

test('a swipe to the left goes on, to the right back, and one up or down does neither', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, flow)
  await moveTo(page, '1')
  await swipe(page, { x: 300, y: 300 }, { x: 120, y: 310 })
  await expect.poll(() => place(page)).toBe('2')
  await swipe(page, { x: 200, y: 500 }, { x: 190, y: 250 })
  await swipe(page, { x: 100, y: 300 }, { x: 290, y: 320 })
  await expect.poll(() => place(page)).toBe('1')
})

type Point = { readonly x: number; readonly y: number }

async function swipe(page: Page, from: Point, to: Point) {
  const session = await page.context().newCDPSession(page)
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] })
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [middle] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [to] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

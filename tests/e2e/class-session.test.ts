/** The session of a quarter of an hour, from the first vote to the last flow: one instructor at the console, three students. */
import type { Page } from '@playwright/test'
import { asking, awake, goOn, inTheRoom, openRoom, place, results } from './support/class-teach'
import { at, joined, phone, status } from './support/student-room'
import { expect, test } from './support/test'

test.use({ trace: 'off' })
test.setTimeout(120_000)

/** As behind a proxy that lets no event stream through. */
async function withoutStreams(page: Page): Promise<void> {
  await page.route(/[/]events[?]/, (route) => route.abort())
}

const asItIs = async () => {}

/** Goes to an entry of the set list, and waits until the console shows its flow. */
async function turnTo(page: Page, entry: RegExp, flow: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Set list' }).click()
  const dialog = page.getByRole('dialog', { name: 'Set list' })
  await dialog.getByRole('button', { name: entry }).click()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('button', { name: /: change the flow$/ })).toContainText(flow)
  await awake(page)
}

/** Everybody comes to stand at the instructor’s message, in a run of their own. */
async function expectTogether(page: Page, students: readonly Page[]): Promise<void> {
  await expect(async () => {
    const there = String(await place(page).textContent())
    const said = there.startsWith('Before')
      ? 'You are with the class at the start'
      : at(Number(there.match(/\d+/)?.[0]))
    for (const student of students) await expect(status(student)).toHaveText(said, { timeout: 1000 })
    const runs = students.map((student) => new URL(student.url()).searchParams.get('run'))
    expect(new Set(runs).size).toBe(students.length)
  }).toPass({ timeout: 30_000 })
}

/** Leaves for as long, and comes back. */
async function away(page: Page, milliseconds: number): Promise<void> {
  await page.context().setOffline(true)
  await page.waitForTimeout(milliseconds)
  await page.context().setOffline(false)
}

for (const { way, prepare } of [
  { way: 'by event streams', prepare: asItIs },
  { way: 'where event streams are blocked', prepare: withoutStreams },
]) {
  test(`a whole session is taught to a phone, a desk that reloads and somebody late, ${way}`, async ({
    page,
    browser,
    allowComplaint,
  }) => {
    allowComplaint(/[/]events[?]as=teacher/)
    await prepare(page)
    const code = await openRoom(page)
    const onPhone = await joined(browser, { code, act: asItIs }, phone, prepare)
    const atDesk = await joined(browser, { code, act: asItIs }, { viewport: { width: 1280, height: 720 } }, prepare)
    await expect(inTheRoom(page, 2)).toBeVisible()

    await page.getByRole('button', { name: 'Set list' }).click()
    const dialog = page.getByRole('dialog', { name: 'Set list' })
    await dialog.getByRole('button', { name: 'OAuth or JWT? In a quarter of an hour' }).click()
    await dialog.getByRole('button', { name: /Say first/ }).click()
    await dialog.getByRole('button', { name: 'Done' }).click()

    await onPhone.getByRole('radio').nth(0).check()
    await atDesk.getByRole('radio').nth(1).check()
    await expect(asking(page).getByText(/^2 of 2 have voted/)).toBeVisible()
    await atDesk.reload()
    await expect(atDesk.getByRole('radio').nth(1)).toBeChecked()
    await page.getByRole('button', { name: 'Close vote' }).click()
    await page.getByRole('button', { name: 'Vote again' }).click()
    await expect(asking(page).getByText(/^0 of 2 have voted/)).toBeVisible()
    await expect(atDesk.getByText(/second vote/i).first()).toBeVisible()
    await expect(onPhone.getByText(/second vote/i).first()).toBeVisible()
    await atDesk.getByRole('radio').nth(0).check()
    await onPhone.getByRole('radio').nth(0).check()
    await expect(asking(page).getByText(/^2 of 2 have voted/)).toBeVisible()

    const gone = away(onPhone, 20_000)
    await page.getByRole('button', { name: 'Close vote' }).click()
    await page.getByRole('button', { name: 'Show results' }).click()
    await expect(results(page).getByText('first vote, 2')).toBeVisible()
    await expect(atDesk.getByText('right', { exact: false }).first()).toBeVisible()
    await page.getByRole('button', { name: 'Put away' }).click()

    await turnTo(page, /A JWT, and no OAuth/, /home-made JWT/)
    const late = await joined(browser, { code, act: asItIs }, {}, prepare)
    await gone
    const students = [onPhone, atDesk, late]
    await expectTogether(page, students)

    await turnTo(page, /OAuth: the way to a token/, /Authorization code/)
    await goOn(page, 3)
    await expectTogether(page, students)
    await late.getByRole('button', { name: 'Look around' }).click()
    await expect(status(late)).toHaveText('Exploring')
    await late.getByRole('button', { name: /^Back to the class/ }).click()

    await turnTo(page, /The same way, and no JWT/, /Authorization code/)
    await expectTogether(page, students)
    await expect(inTheRoom(page, 3)).toBeVisible()
    await page.getByRole('button', { name: 'Close the room' }).click()
    await page.getByRole('button', { name: 'Close the room for everybody' }).click()
    for (const student of students) await expect(student.getByText(/closed/i).first()).toBeVisible()
    for (const student of students) await student.context().close()
  })
}

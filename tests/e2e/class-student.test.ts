/** A class from where a student sits: it follows, looks around, comes back, and votes. */
import type { Page } from '@playwright/test'
import { at, joined, openRoom, phone, places, question, status } from './support/student-room'
import { axe, expect, test } from './support/test'

test.use({ trace: 'off' })

/** As behind a proxy that lets no event stream through. */
async function withoutStreams(page: Page): Promise<void> {
  await page.route(/[/]events[?]/, (route) => route.abort())
}

const runIn = (address: string) => new URL(address).searchParams.get('run')

test('a phone waits, follows, looks around and comes back, in one run of its own', async ({ browser, request }) => {
  const teacher = await openRoom(request)
  const page = await joined(browser, teacher, phone)
  await expect(page.getByText('has not begun yet')).toBeVisible()
  await teacher.act({ type: 'move', position: places.tokens })
  await expect(status(page)).toHaveText(at(19))
  await expect(page).toHaveURL(/[/]class[/]\w{5}[?]run=/)
  const run = runIn(page.url())

  const own = page.getByRole('region', { name: 'Your own token' })
  await expect(own).toContainText('Signature valid')
  await expect(own).toContainText('jti')

  await page.getByRole('button', { name: 'Lost me here' }).click()
  await expect(page.getByText('Noted, without your name: lost at message 19.')).toBeVisible()
  await page.getByRole('button', { name: 'Lost me here' }).click()

  await page.getByRole('button', { name: 'Look around' }).click()
  await expect(status(page)).toHaveText('Exploring')
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await teacher.act({ type: 'move', position: places.callback })
  await expect(page.getByRole('button', { name: 'Back to the class at 17' })).toBeVisible()
  await page.getByRole('button', { name: /^Back to the class/ }).click()
  await expect(status(page)).toHaveText(at(17))
  expect(runIn(page.url())).toBe(run)

  await teacher.act({ type: 'move', position: places.elsewhere })
  await expect(status(page)).toHaveText(at(2))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Client credentials/i)
  await expect.poll(() => runIn(page.url())).not.toBe(run)
  await page.context().close()
})

test('whoever comes late stands where the class is, and a reload keeps seat, run and answers', async ({
  browser,
  request,
}) => {
  const teacher = await openRoom(request)
  await teacher.act({ type: 'move', position: places.tokens })
  const page = await joined(browser, teacher, { viewport: { width: 1280, height: 720 } })
  await expect(status(page)).toHaveText(at(19))
  await expect(page).toHaveURL(/run=/)
  const run = runIn(page.url())
  await teacher.act({ type: 'ask', question })
  await page.getByRole('radio', { name: question.answers[1]?.text }).check()
  await expect(page.getByText('Your vote is in.')).toBeVisible()

  await page.reload()
  await expect(page.getByRole('radio', { name: question.answers[1]?.text })).toBeChecked()
  await page.getByRole('radio', { name: 'I don’t know yet' }).check()
  await expect(page.getByText('Your vote is in.')).toBeVisible()
  await page.goto(`/${teacher.code}`)
  await expect(page).toHaveURL(/[/]class[/]/)
  await expect(page.getByRole('radio', { name: 'I don’t know yet' })).toBeChecked()
  await teacher.act({ type: 'put-away', question: question.id })
  await expect(status(page)).toHaveText(at(19))
  expect(run).not.toBeNull()
  await page.context().close()
})

test('a question is voted on twice, and both votes stand side by side once they are shown', async ({
  browser,
  request,
}) => {
  const teacher = await openRoom(request)
  await teacher.act({ type: 'move', position: places.callback })
  const page = await joined(browser, teacher, phone)
  await expect(status(page)).toHaveText(at(17))
  await teacher.act({ type: 'ask', question })
  const asked = page.getByRole('region', { name: 'Question' })
  await asked.getByRole('radio', { name: question.answers[2]?.text }).check()
  await expect(asked.getByText('Your vote is in.')).toBeVisible()
  await teacher.act({ type: 'close-vote', question: question.id })
  await expect(asked.getByRole('radio').first()).toBeDisabled()
  await teacher.act({ type: 'ask-again', question: question.id })
  await expect(status(page)).toHaveText('Second vote. Have you talked it over?')
  await expect(asked).toContainText('The first time you chose the third one.')
  await asked.getByRole('radio', { name: question.answers[0]?.text }).check()
  await expect(asked.getByText('Your vote is in.')).toBeVisible()
  await teacher.act({ type: 'show', question: question.id })
  const results = asked.getByRole('region', { name: 'Results' })
  const right = results.getByRole('listitem').filter({ hasText: 'This is right' })
  await expect(right).toContainText(question.answers[0]?.text ?? '')
  await expect(right).toContainText('First vote0 of 1Second vote1 of 1')
  await expect(results).toContainText('A token brings its own key.')
  await expect(results).toContainText(question.why ?? '')
  // Then the run shows the truth, also where that is another flow.
  await teacher.act({ type: 'move', position: places.tokens })
  await expect(status(page)).toHaveText(at(19))
  await expect(asked).toBeHidden()
  await teacher.act({ type: 'move', position: places.elsewhere })
  await expect(status(page)).toHaveText(at(2))
  await expect(asked).toBeHidden()
  await page.context().close()
})

test('a phone that was offline for 20 s says so, and comes back without a reload', async ({ browser, request }) => {
  const teacher = await openRoom(request)
  await teacher.act({ type: 'move', position: places.callback })
  const page = await joined(browser, teacher, phone)
  await expect(status(page)).toHaveText(at(17))
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  await page.context().setOffline(true)
  await expect(page.getByText('No connection.')).toBeVisible()
  await teacher.act({ type: 'move', position: places.tokens })
  await page.waitForTimeout(20_000)
  await page.context().setOffline(false)
  await expect(status(page)).toHaveText(at(19))
  await expect(page.getByText('No connection.')).toBeHidden()
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)
  await page.context().close()
})

test('where event streams are blocked, a student follows and votes all the same', async ({ browser, request }) => {
  const teacher = await openRoom(request)
  await teacher.act({ type: 'move', position: places.callback })
  const page = await joined(browser, teacher, phone, withoutStreams)
  await expect(status(page)).toHaveText(at(17))
  await teacher.act({ type: 'move', position: places.tokens })
  await expect(status(page)).toHaveText(at(19))
  await teacher.act({ type: 'ask', question })
  await page.getByRole('radio').first().check()
  await expect(page.getByText('Your vote is in.')).toBeVisible()
  await page.context().close()
})

test('a vote that does not get through is kept, said to be so, and sent again', async ({ browser, request }) => {
  const teacher = await openRoom(request)
  const page = await joined(browser, teacher)
  await teacher.act({ type: 'ask', question })
  await expect(page.getByRole('region', { name: 'Question' })).toBeVisible()
  await page.route(/[/]acts$/, (route) => route.abort())
  await page.getByRole('radio').first().check()
  await expect(page.getByText('Your vote is not in yet.')).toBeVisible()
  await page.unroute(/[/]acts$/)
  await expect(page.getByText('Your vote is in.')).toBeVisible()
  await page.context().close()
})

test('several tabs have one event stream, and when its tab is closed another one takes it over', async ({
  browser,
  request,
}) => {
  const teacher = await openRoom(request)
  await teacher.act({ type: 'move', position: places.callback })
  const streams: string[] = []
  const first = await joined(browser, teacher, phone, async (page) => {
    page.context().on('request', (asked) => /[/]events[?]/.test(asked.url()) && streams.push(asked.url()))
  })
  await expect.poll(() => streams.length).toBe(1)
  const second = await first.context().newPage()
  await second.goto(`/class/${teacher.code}`)
  await expect(status(second)).toHaveText(at(17))
  await second.waitForTimeout(2000)
  expect(streams).toHaveLength(1)
  await first.close()
  await expect.poll(() => streams.length).toBe(2)
  await teacher.act({ type: 'move', position: places.tokens })
  await expect(status(second)).toHaveText(at(19))
  await second.context().close()
})

test('with the wheel, a student moves the class', async ({ browser, request }) => {
  const teacher = await openRoom(request)
  await teacher.act({ type: 'move', position: places.callback })
  const [driver, other] = await Promise.all([joined(browser, teacher), joined(browser, teacher, phone)])
  await expect(status(other)).toHaveText(at(17))
  const view = await driver.request.get(`/api/rooms/${teacher.code}/next?as=student&after=`)
  await teacher.act({ type: 'hand-over', to: (await view.json()).view.own.seat })
  await expect(status(driver)).toHaveText(/You have the wheel/)
  await driver.keyboard.press('ArrowRight')
  await expect(status(other)).toHaveText(at(18))
  await Promise.all([driver, other].map((page) => page.context().close()))
})

test('with keys alone a student joins, votes, looks around and comes back', async ({ browser, request }) => {
  const teacher = await openRoom(request)
  const page = await (await browser.newContext()).newPage()
  await page.goto('/join')
  await page.getByRole('textbox', { name: 'Room code' }).focus()
  await page.keyboard.type(`${teacher.code.slice(0, 2)}-${teacher.code.slice(2)}`.toLowerCase())
  await page.keyboard.press('Enter')
  await page.waitForURL(/[/]class[/]/)
  await teacher.act({ type: 'move', position: places.callback })
  await expect(status(page)).toHaveText(at(17))
  await teacher.act({ type: 'ask', question })
  await expect(page.getByRole('region', { name: 'Question' })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio').nth(1)).toBeChecked()
  await expect(page.getByText('Your vote is in.')).toBeVisible()
  await teacher.act({ type: 'put-away', question: question.id })
  await expect(status(page)).toHaveText(at(17))
  await page.keyboard.press('ArrowRight')
  await expect(status(page)).toHaveText('Exploring')
  await page.getByRole('button', { name: /^Back to the class/ }).focus()
  await page.keyboard.press('Enter')
  await expect(status(page)).toHaveText(at(17))
  await page.context().close()
})

test('what cannot be a code, and a code that no room has, get a sentence by the field', async ({ page }) => {
  await page.goto('/join')
  const code = page.getByRole('textbox', { name: 'Room code' })
  await code.fill('A1B')
  await page.getByRole('button', { name: 'Join' }).click()
  await expect(code).toHaveAccessibleDescription(/This cannot be a room code/)
  await page.goto('/QQQQQ')
  await expect(code).toHaveValue('QQQQQ')
  await expect(code).toHaveAccessibleDescription(/No room has this code/)
})

test('an address that cannot be a code is no page', async ({ page, allowComplaint }) => {
  allowComplaint(/404/)
  for (const path of ['/nothing', '/class/nothing', '/AAAAA']) expect((await page.goto(path))?.status()).toBe(404)
})

test('whoever is removed is told so, and whoever is there when a room is closed', async ({ browser, request }) => {
  const teacher = await openRoom(request)
  const [removed, stays] = await Promise.all([joined(browser, teacher), joined(browser, teacher)])
  const view = await removed.request.get(`/api/rooms/${teacher.code}/next?as=student&after=`)
  await teacher.act({ type: 'remove', seat: (await view.json()).view.own.seat })
  await expect(removed.getByRole('heading', { name: 'Your seat was removed' })).toBeVisible()
  await teacher.act({ type: 'close' })
  await expect(stays.getByRole('heading', { name: 'The class is over' })).toBeVisible()
  await expect(stays.getByRole('link', { name: 'All flows' })).toBeVisible()
  await Promise.all([removed, stays].map((page) => page.context().close()))
})

for (const theme of ['light', 'dark', 'projector'] as const) {
  test(`axe finds nothing in any view of a student: ${theme}`, async ({ browser, request, baseURL }) => {
    const teacher = await openRoom(request)
    const prepare = (each: Page) => each.context().addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }])
    const pages = [
      await joined(browser, teacher, phone, prepare),
      await joined(browser, teacher, { viewport: { width: 1280, height: 720 } }, prepare),
    ]
    const check = async (ready: (page: Page) => Promise<unknown>) => {
      for (const page of pages) {
        await ready(page)
        await axe(page)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(wide, 'what is wider than the window').toBeLessThanOrEqual(0)
      }
    }
    await check((page) => expect(page.getByText('has not begun yet')).toBeVisible())
    await teacher.act({ type: 'move', position: places.tokens })
    await check((page) => expect(page.getByText('Signature valid').last()).toBeVisible())
    await check((page) => page.getByRole('button', { name: 'Look around' }).click())
    await teacher.act({ type: 'ask', question })
    await check((page) => page.getByRole('radio').first().check())
    await teacher.act({ type: 'show', question: question.id })
    await check((page) => expect(page.getByRole('region', { name: 'Results' })).toBeVisible())
    await Promise.all(pages.map((page) => page.context().close()))
  })
}

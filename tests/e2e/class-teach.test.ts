/** The instructor’s console, with students who talk to the room as their pages do. */
import {
  asking,
  askWhatHappensNext,
  goOn,
  inTheRoom,
  join,
  messages,
  openRoom,
  place,
  results,
} from './support/class-teach'
import { ready } from './support/stage'
import { expect, test } from './support/test'

test('opening a room gives a code, an address and a QR code, and counts who comes in', async ({
  page,
  browser,
  baseURL,
}) => {
  const code = await openRoom(page)
  expect(code).toMatch(/^[234679CDFGHJKMNPQRTVWXY]{5}$/)
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible()
  await expect(inTheRoom(page, 0)).toBeVisible()
  const student = await join(browser, code, '<b>Otter</b>', baseURL)
  await expect(inTheRoom(page, 1)).toBeVisible()
  await expect(page.getByText('different jti')).toHaveCount(0)
  await student.act({
    type: 'here',
    here: { is: 'with the class', flow: 'authorization-code', message: 0, jti: 'a', kid: 'k' },
  })
  await expect(page.getByText(/^1 different jti, 1 different kid:/)).toBeVisible()
  await student.context.close()
})

test('a step moves everybody, and a click on a message does', async ({ page, browser, baseURL }) => {
  const code = await openRoom(page)
  const student = await join(browser, code, 'Otter', baseURL)
  await goOn(page, 3)
  const at = Number((await place(page).textContent())?.match(/\d+/)?.[0])
  await expect.poll(async () => (await student.view()).position?.message).toBe(at)
  await messages(page).getByRole('button', { name: /^7, / }).click()
  await expect(place(page)).toHaveText(/^Message 7 of/)
  await expect.poll(async () => (await student.view()).position?.message).toBe(7)
  await student.context.close()
})

test('a vote is hidden until it is closed, both votes stand side by side, and the run shows what is so', async ({
  page,
  browser,
  baseURL,
}) => {
  const code = await openRoom(page)
  const students = await Promise.all(['Otter', 'Heron'].map((name) => join(browser, code, name, baseURL)))
  await goOn(page, 3)
  await askWhatHappensNext(page)
  const question = (await students[0]?.view())?.question
  const vote = (student: number, choice: number) =>
    students[student]?.act({ type: 'vote', question: question?.id, choice })
  expect(await vote(0, 0)).toBe(201)
  expect(await vote(1, 1)).toBe(201)
  await expect(asking(page).getByText(/^2 of 2 have voted/)).toBeVisible()
  await expect(results(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Close vote' }).click()
  await expect(results(page).getByText('votes, 2')).toBeVisible()
  expect(await vote(0, 1)).toBe(409)
  expect((await students[0]?.view())?.question?.results).toBeNull()
  await page.getByRole('button', { name: 'Vote again' }).click()
  await expect(results(page)).toHaveCount(0)
  expect(await vote(0, 1)).toBe(201)
  await expect(asking(page).getByText(/^1 of 2 have voted/)).toBeVisible()
  await page.getByRole('button', { name: 'Close vote' }).click()
  await expect(results(page).getByText('first vote, 2')).toBeVisible()
  await expect(results(page).getByText('after talking, 1')).toBeVisible()
  await expect(results(page).getByText('right')).toHaveCount(1)
  await expect(results(page).getByText('projector: hidden')).toBeVisible()
  await page.getByRole('button', { name: 'Show results' }).click()
  await expect(results(page).getByText('projector: shown')).toBeVisible()
  expect((await students[1]?.view())?.question?.results?.tallies.map(({ counts }) => counts.slice(0, 2))).toEqual([
    [1, 1],
    [0, 1],
  ])
  const run = page.getByRole('button', { name: /^Run it: to message/ })
  const to = (await run.textContent())?.match(/\d+/)?.[0]
  await run.click()
  await expect(place(page)).toHaveText(new RegExp(`^Message ${to} of`))
  await page.getByRole('button', { name: 'Put away' }).click()
  await expect(asking(page).getByText('Nothing is being asked.')).toBeVisible()
  for (const { context } of students) await context.close()
})

test('an item of the bank is asked by its words, and two of them make a quiz', async ({ page, browser, baseURL }) => {
  const code = await openRoom(page)
  const student = await join(browser, code, 'Otter', baseURL)
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  const picker = page.getByRole('dialog', { name: 'Ask the class' })
  await expect(picker.getByText(/ of the \d+ questions of the bank can be voted on/)).toBeVisible()
  await picker.getByRole('searchbox', { name: 'Search the questions' }).fill('slash end')
  await picker.getByRole('checkbox').first().check()
  await picker.getByRole('searchbox', { name: 'Search the questions' }).fill('password log')
  await picker.getByRole('checkbox').first().check()
  await picker.getByRole('button', { name: 'Ask the 2 chosen, one after the other' }).click()
  await expect(asking(page).getByText(/The message: /)).toBeVisible()
  expect((await student.view()).question?.texts.length).toBeGreaterThan(1)
  await page.getByRole('button', { name: 'Close vote' }).click()
  await expect(
    results(page)
      .getByText(/^“.*”$/)
      .first(),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Run it' })).toBeVisible()
  await page.getByRole('button', { name: 'Next question (1 left)' }).click()
  await expect(page.getByRole('button', { name: 'Close vote' })).toBeVisible()
  const csv = await page.request.get(
    (await page.getByRole('link', { name: 'Results as CSV' }).getAttribute('href')) ?? '',
  )
  expect(csv.status()).toBe(200)
  await student.context.close()
})

test('the wheel is given, and taken back with one key; a seat is removed', async ({ page, browser, baseURL }) => {
  const code = await openRoom(page)
  const student = await join(browser, code, 'Otter', baseURL)
  await page.getByRole('button', { name: 'Give the wheel' }).click()
  await page.getByRole('button', { name: 'Give the wheel to Otter' }).click()
  await expect(page.getByText('Otter has the wheel.')).toBeVisible()
  expect((await student.view()).own?.driving).toBe(true)
  await page.keyboard.press('w')
  await expect(page.getByText('Otter has the wheel.')).toHaveCount(0)
  await expect.poll(async () => (await student.view()).own?.driving).toBe(false)
  await page.getByRole('button', { name: 'Seats', exact: true }).click()
  await page.getByRole('button', { name: 'Remove Otter' }).click()
  await page.getByRole('dialog', { name: 'Seats' }).getByRole('button', { name: 'Done' }).click()
  await expect(inTheRoom(page, 0)).toBeVisible()
  expect(await student.act({ type: 'lost', flow: 'authorization-code', message: 1 })).toBe(403)
  await student.context.close()
})

test('who was lost stands at the message, and who looks around beside it', async ({ page, browser, baseURL }) => {
  const code = await openRoom(page)
  const student = await join(browser, code, 'Otter', baseURL)
  await student.act({ type: 'lost', flow: 'authorization-code', message: 2 })
  await student.act({ type: 'here', here: { is: 'exploring', flow: 'authorization-code', message: 3 } })
  await expect(messages(page).getByText('1 person lost here')).toBeAttached()
  await expect(messages(page).getByText('1 person exploring here')).toBeAttached()
  await student.context.close()
})

test('without the rights there is no console, and the hand-over code gives them to another browser', async ({
  page,
  browser,
  baseURL,
}) => {
  const code = await openRoom(page)
  await page.getByRole('button', { name: 'Hand-over code' }).click()
  await expect(page.getByLabel('Hand-over code', { exact: true }).and(page.locator('output'))).toHaveCount(0)
  await page.getByRole('button', { name: 'Show the code' }).click()
  const handOver = String(await page.locator('dialog output').textContent())
  expect(page.url()).not.toContain(handOver)
  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  const remote = await context.newPage()
  await remote.setViewportSize({ width: 375, height: 812 })
  await remote.goto(`/teach/${code}`)
  await ready(remote)
  await expect(remote.getByText('does not have the rights')).toBeVisible()
  await remote.getByRole('textbox', { name: 'Hand-over code' }).fill(handOver.toLowerCase())
  await remote.getByRole('button', { name: 'Teach in this room' }).click()
  const next = remote.getByRole('button', { name: /^Next/ })
  await expect(next).toBeVisible()
  for (const button of [next, remote.getByRole('button', { name: 'Back' })])
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(64)
  await next.click()
  await page.keyboard.press('Escape')
  await expect(place(page)).toHaveText(/^Message/)
  await context.close()
})

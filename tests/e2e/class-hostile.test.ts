/** Whatever a student types or sends: the page of nobody breaks, and nobody sees what is another's. */
import { awake, openRoom as openConsole, place } from './support/class-teach'
import { at, joined, openRoom, phone, places, status } from './support/student-room'
import { expect, test } from './support/test'

test.use({ trace: 'off' })

const name = '<b onclick=x>&lt;{{7}}'
const hostile = '<img src=x onerror=alert(1)>'

test('a name, a code and a place full of markup are shown as text, or refused with a sentence', async ({
  page,
  browser,
}) => {
  const code = await openConsole(page)
  page.on('dialog', () => {
    throw new Error('A script of a student ran.')
  })
  const context = await browser.newContext()
  const student = await context.newPage()
  await student.goto('/join')
  await student.getByRole('textbox', { name: 'Room code' }).fill(hostile)
  await student.getByRole('button', { name: 'Join' }).click()
  await expect(student).toHaveURL(/[/]join$/)
  await student.goto(`/${code}`)
  await student.getByRole('textbox', { name: /pseudonym|called/i }).fill(name)
  await student.getByRole('button', { name: 'Join' }).click()
  await student.waitForURL(`**/class/${code}*`)
  await page.getByRole('button', { name: 'Seats' }).click()
  await expect(page.getByText(name).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await context.close()
})

test('whoever has the wheel can name no place that breaks the page of the others', async ({ browser, request }) => {
  const teacher = await openRoom(request)
  await teacher.act({ type: 'move', position: places.callback })
  const student = await joined(browser, teacher, phone)
  const driver = await browser.newContext()
  const taken = await driver.request.post(`/api/rooms/${teacher.code}/seats`, { data: {} })
  const { own } = await taken.json()
  await teacher.act({ type: 'hand-over', to: own.seat })
  const moves = [
    { ...places.tokens, flow: '../../etc' },
    { ...places.tokens, flow: hostile },
    { ...places.tokens, position: hostile },
    { ...places.tokens, follow: hostile, tab: hostile },
    { ...places.tokens, settings: { client: hostile } },
    { ...places.tokens, own: [{ from: 'nowhere', whatIf: hostile }] },
    { ...places.tokens, message: 1e9, of: -1 },
    { ...places.tokens, own: Array.from({ length: 500 }, () => ({ from: 'start', whatIf: 'x' })) },
  ]
  for (const position of moves) {
    const answer = await driver.request.post(`/api/rooms/${teacher.code}/acts`, { data: { type: 'move', position } })
    expect(answer.status()).toBeLessThan(500)
  }
  await teacher.act({ type: 'hand-over', to: null })
  await teacher.act({ type: 'move', position: places.tokens })
  await expect(status(student)).toHaveText(at(19))
  await expect(student.getByRole('region', { name: 'Your own token' })).toContainText('Signature valid')
  await driver.close()
  await student.context().close()
})

test('neither page nor room tells a student anything of another: no run, no seat, no name, no token', async ({
  page,
  browser,
}) => {
  const code = await openConsole(page)
  const others = await joined(browser, { code, act: async () => {} })
  const own = await joined(browser, { code, act: async () => {} }, phone)
  await page.keyboard.press('ArrowRight')
  await awake(page)
  const message = Number((await place(page).textContent())?.match(/\d+/)?.[0])
  await expect(status(own)).toHaveText(at(message))
  await expect(status(others)).toHaveText(at(message))
  const run = new URL(others.url()).searchParams.get('run') ?? 'none'
  const seat = await (await others.context().request.get(`/api/rooms/${code}/next?as=student`)).json()
  const told = [
    await own.content(),
    await (await own.context().request.get(`/api/rooms/${code}/next?as=student`)).text(),
    await (await own.context().request.get(`/class/${code}`)).text(),
    await (await own.context().request.get(`/api/rooms/${code}/next?as=projector`)).text(),
  ]
  expect(run).toMatch(/^[\w-]{22}$/)
  for (const text of told)
    for (const secret of [run, seat.view.own.seat, seat.view.own.name]) expect(text).not.toContain(secret)
  expect((await own.context().request.get(`/api/rooms/${code}/next?as=teacher`)).status()).toBe(403)
  expect((await own.context().request.get(`/api/rooms/${code}/results.csv`)).status()).toBe(403)
  await own.context().close()
  await others.context().close()
})

/** In a room the projector is where the class is, and shows what the hall may see. */
import { place, present, pressTo } from './support/present'
import { ready } from './support/stage'
import { expect, test } from './support/test'

// A refused act is answered with 403, of which the console makes a line.
const refusedAct = /40[13]/

test('who has the rights moves the class by the projector’s keys; who has not is carried along', async ({
  page,
  browser,
  baseURL,
  allowComplaint,
}) => {
  test.slow()
  allowComplaint(refusedAct)
  const opened = await page.request.post('/api/rooms', { data: {}, headers: { origin: baseURL ?? '' } })
  const { code } = await opened.json()
  await present(page, `client-credentials?room=${code}`)
  await expect(page.getByRole('img', { name: `Room code ${[...code].join(' ')}` })).toHaveText(code)
  const hall = await browser.newContext()
  const other = await hall.newPage()
  await other.goto(`${baseURL}/present/refresh?room=${code}`)
  await ready(other)
  await pressTo(page, 'PageDown', '1 of 6')
  await expect(other).toHaveURL(/\/present\/client-credentials\//)
  await expect(place(other)).toHaveText('1 of 6')
  const question = { id: 'q1', ask: 'Who asks here?', answers: [text('Ada', false), text('Photoprint itself', true)] }
  const act = (data: object) =>
    page.request.post(`/api/rooms/${code}/acts`, { data, headers: { origin: baseURL ?? '' } })
  expect((await act({ type: 'ask', question })).ok()).toBe(true)
  for (const each of [page, other]) {
    const asked = each.getByRole('region', { name: 'Question' })
    await expect(asked).toContainText('Photoprint itself')
    await expect(asked.locator('b')).toHaveCount(0)
  }
  await act({ type: 'close-vote', question: 'q1' })
  await act({ type: 'show', question: 'q1' })
  await expect(other.getByRole('region', { name: 'Results' })).toContainText('right')
  await act({ type: 'put-away', question: 'q1' })
  await act({ type: 'darken', on: true })
  await expect(other.getByText('The picture is black')).toBeAttached()
  await hall.close()
})

function text(said: string, right: boolean) {
  return { text: said, right }
}

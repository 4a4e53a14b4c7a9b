/** How calm the stage is while somebody steps. */
import { cumulativeShift, noteShifts } from './support/shift'
import { flow, ladder, walkToTheEnd } from './support/stage'
import { expect, test } from './support/test'

// A trace takes a picture of the page at every key, and what it holds up would count as a shift.
test.use({ trace: 'off', view: 'messages' })

test('stepping moves nothing that was not asked to move', async ({ page }) => {
  test.slow()
  await noteShifts(page)
  await page.goto(flow)
  // What a key had to ask the server for comes later than the key; stage-rest.test.ts is about that.
  await expect(ladder(page).getByRole('listitem').filter({ hasText: 'POST /token' })).toHaveCount(1)
  await walkToTheEnd(page)
  expect(await cumulativeShift(page)).toBeLessThanOrEqual(0.02)
})

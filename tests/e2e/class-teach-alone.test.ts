/** The instructor’s console by keys alone, a rehearsal, a set list, and the end of a room. */
import { asking, askWhatHappensNext, awake, goOn, inTheRoom, join, openRoom, place } from './support/class-teach'
import { expect, test } from './support/test'

test('works with keys alone: on, back, ask, black out, break and undo; and no key fires while somebody types', async ({
  page,
  browser,
  baseURL,
}) => {
  const code = await openRoom(page)
  const student = await join(browser, code, 'Otter', baseURL)
  await goOn(page, 2)
  const at = String(await place(page).textContent())
  await page.keyboard.press('b')
  await expect(page.getByRole('button', { name: 'Black out' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('q')
  const search = page.getByRole('searchbox', { name: 'Search the questions' })
  await search.focus()
  await page.keyboard.type('bw 1')
  // The first empties the field.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(search).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Black out' })).toHaveAttribute('aria-pressed', 'true')
  await expect(place(page)).toHaveText(at)
  await page.keyboard.press('1')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await expect(place(page)).not.toHaveText(at)
  await page.keyboard.press('0')
  await expect(place(page)).toHaveText(at)
  await page.keyboard.press('ArrowLeft')
  await expect(place(page)).not.toHaveText(at)
  await student.context.close()
})

test('a rehearsal fills the room with simulated students, says so, and ends', async ({ page }) => {
  await openRoom(page)
  await page.getByRole('button', { name: 'Rehearse alone' }).click()
  await page.getByRole('combobox', { name: 'How many' }).selectOption('6')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(inTheRoom(page, 6)).toBeVisible()
  await expect(page.getByText('6 of them simulated.')).toBeVisible()
  await goOn(page, 2)
  await askWhatHappensNext(page)
  await expect(asking(page).getByText(/^[1-6] of 6 have voted/)).toBeVisible()
  await page.getByRole('button', { name: 'Rehearse alone' }).click()
  await page.getByRole('button', { name: 'End the rehearsal' }).click()
  await expect(inTheRoom(page, 0)).toBeAttached()
})

test('a set list is chosen, and its entries move the class', async ({ page }) => {
  await openRoom(page)
  await page.getByRole('button', { name: 'Set list' }).click()
  const dialog = page.getByRole('dialog', { name: 'Set list' })
  await dialog.getByRole('button', { name: 'OAuth or JWT? In a quarter of an hour' }).click()
  await dialog.getByRole('button', { name: /A JWT, and no OAuth/ }).click()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText(/^2 of 5 on the set list · \d+ min left$/)).toBeVisible()
  await expect(page.getByRole('button', { name: /: change the flow$/ })).not.toContainText('Authorization code')
  await awake(page)
})

test('closing asks once more, and then the room is closed', async ({ page }) => {
  await openRoom(page)
  await page.getByRole('button', { name: 'Close the room' }).click()
  await page.getByRole('button', { name: 'Close the room for everybody' }).click()
  await expect(page.getByRole('heading', { name: 'This room is closed.' })).toBeVisible()
})

/** How much is shown: folded, unfolded, and every message, always at the same place. */
import type { RunView } from '@/lib/world/run'
import { flows } from '../../content/flows/flows'
import { beatsFor, toldIn } from '../../lib/play/beats'
import { positionOf } from '../../lib/world/readings/positions'
import { settingsOf } from '../../lib/world/settings'
import { button, current, explained, flow, ladder, open, ready } from './support/stage'
import { beat, beats, move, moveTo, place } from './support/story'
import { axe, expect, test } from './support/test'

const views = (view: 'Story' | 'Every message') => ({ name: view, exact: true })

test('a beat unfolds to its messages, each a way to look at it closely, and folds again', async ({ page }) => {
  await open(page, flow)
  await moveTo(page, '3')
  const folded = beats(page).getByRole('list', { name: 'Messages of part 3' })
  const fold = button(page, '12 messages of part 3')
  await expect(folded).toHaveCount(0)
  await fold.click()
  await expect(fold).toHaveAttribute('aria-expanded', 'true')
  await expect(folded.getByRole('listitem')).toHaveCount(12)
  await axe(page)
  expect(await move(page)).toBe('4')
  await expect(folded).toBeVisible()
  await fold.click()
  await expect(folded).toHaveCount(0)
  await fold.click()
  await folded.getByRole('button').first().click()
  await expect(ladder(page)).toBeVisible()
  await expect(current(page)).toHaveCount(1)
  await expect(page).toHaveURL(/\/sign-in-redirect$/)
})

test('the story and every message are the same place, there and back, and the choice is kept', async ({ page }) => {
  await open(page, flow)
  await moveTo(page, '5')
  const there = page.url()
  await page.getByRole('button', views('Every message')).click()
  await expect(current(page)).toContainText('POST /token')
  await expect(explained(page)).toContainText('code_verifier')
  expect(page.url()).toBe(there)
  await page.keyboard.press('ArrowRight')
  await expect(current(page)).toContainText('access_token')
  await page.getByRole('button', views('Story')).click()
  await expect.poll(() => place(page)).toBe('6')
  await page.getByRole('button', views('Every message')).click()
  await open(page, '/flows/refresh')
  await expect(ladder(page)).toBeVisible()
  await expect(page.getByRole('button', views('Every message'))).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', views('Story')).click()
  await expect(beats(page)).toBeVisible()
  await page.reload()
  await ready(page)
  await expect(beats(page)).toBeVisible()
})

test('what is explained leads to its message, looked at closely', async ({ page }) => {
  await open(page, flow)
  await moveTo(page, '4')
  await button(page, 'Look at this message closely').click()
  await expect(current(page)).toContainText('GET /callback')
})

test('a value of a beat can be followed to every place it has been, and a name in who knows what too', async ({
  page,
}) => {
  await open(page, flow)
  await moveTo(page, '4')
  const followed = page.getByRole('region', { name: 'Followed value' })
  await explained(page).locator('dl').getByRole('button').first().click()
  await expect(followed).toContainText('In ')
  await followed.getByRole('button', { name: 'Stop following' }).click()
  await expect(followed).toHaveCount(0)
  const knows = page.getByRole('region', { name: 'Who knows what' })
  const code = knows.getByRole('button', { name: /^code( |$)/ }).first()
  await code.click()
  await expect(code).toHaveAttribute('aria-pressed', 'true')
  await expect(followed).toBeVisible()
})

for (const each of flows)
  test(`a link to the key message of any beat of ${each.id} opens in its beat`, async ({ request }) => {
    const asked = { data: { flow: each.id, play: 'end' } }
    const run: RunView = await (await request.post('/api/runs', asked)).json()
    const told = toldIn(run.steps, beatsFor(each, settingsOf(each)))
    for (const { number, stop } of told) {
      const path = run.steps.slice(0, run.steps.findIndex(({ id }) => id === stop) + 1)
      const html = await (await request.get(`/flows/${each.id}/${positionOf(path)}`)).text()
      const here = /<li[^>]*aria-current="step"[^>]*>/.exec(html)?.[0]
      expect(here, positionOf(path)).toContain(`data-beat="${number}"`)
    }
  })

test('a setting changes the story, at the same place', async ({ page }) => {
  await open(page, `${flow}/token-request`)
  await expect(beat(page)).toContainText('swaps the code')
  await button(page, 'Settings').click()
  await page.getByLabel('PKCE:').selectOption('off')
  await page.keyboard.press('Escape')
  await expect(beat(page)).toContainText('swaps the code')
  await expect(explained(page).getByText('code_verifier', { exact: true })).toHaveCount(0)
})

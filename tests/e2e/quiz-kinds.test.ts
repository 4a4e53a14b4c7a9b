/** Each kind of question once, and a flashcard that comes back. */
import type { Item, ItemKind } from '@/content/item'
import { lessons } from '@/content/lessons/lessons'
import { items } from '@/content/questions/questions'
import { answer, question, result } from './support/quiz'
import { axe, expect, test } from './support/test'

const kinds: readonly ItemKind[] = [
  'choice',
  'several',
  'order',
  'match',
  'cloze',
  'spot',
  'predict',
  'recall',
  'build',
]

const first = (kind: ItemKind) => items.find((item) => item.kind === kind && (kind !== 'order' || item.live))
const addressOf = (item: Item | undefined) => `/quiz/session?of=item-${item?.id}`

for (const kind of kinds)
  test(`a question of the kind "${kind}" is answered, judged and explained`, async ({ page }) => {
    await page.goto(addressOf(first(kind)))
    await answer(page)
    await expect(result(page)).toContainText(/^(Right|Not right)\./)
    await expect(page.getByRole('region', { name: 'Why' })).toContainText('Your answer, sure')
    await axe(page)
    await expect(page.getByRole('button', { name: 'Next question' })).toBeVisible()
    await page.getByRole('button', { name: 'Stop here' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('of 1 right')
  })

test('a prediction is judged by the party that gets the message, and opens that very run', async ({ page }) => {
  await page.goto(addressOf(first('predict')))
  await expect(question(page)).toBeVisible()
  await expect(page.getByRole('region', { name: 'The message' })).toBeVisible()
  await answer(page)
  await expect(result(page)).toContainText(/^(Right|Not right)\. (Accepted\.|Refused, by [A-Z].*\.)/)
  await page.getByRole('link', { name: 'See it happen' }).click()
  await expect(page).toHaveURL(/[?&]run=/)
})

test('cards of an order move with Alt and the arrows, and each move is said', async ({ page }) => {
  await page.goto(addressOf(first('order')))
  const cards = page.getByRole('list', { name: 'Your order' }).getByRole('listitem')
  const text = (await cards.first().textContent())?.slice(1)
  await cards.first().getByRole('button', { name: /^Down/ }).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(cards.nth(1)).toContainText(text?.slice(0, -2) ?? '')
  await expect(question(page).getByText(/, now 2 of \d\./)).toBeVisible()
})

test('the letters that would tell are covered in the message', async ({ page }) => {
  await page.goto(addressOf(first('cloze')))
  await expect(page.getByRole('region', { name: 'The message' }).getByText('covered').first()).toBeAttached()
})

test('a flashcard that was added is due the day after, and comes back later once it was known', async ({ page }) => {
  const card = lessons.flatMap(({ stick }) => stick.cards)[0]
  const now = Date.now()
  const log = [{ id: 'added-1', at: now, kind: 'added', of: card?.id, concept: card?.concept }]
  const text = JSON.stringify({ claimcheck: 'recall-1', log, notes: [] })
  await page.goto('/quiz')
  await page
    .getByLabel('A file that was exported here')
    .setInputFiles({ name: 'claimcheck.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(page.getByText('1 tomorrow')).toBeVisible()
  await page.clock.setFixedTime(now + 26 * 60 * 60 * 1000)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 due')
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(question(page)).toContainText(card?.front ?? '')
  await page.keyboard.press('1')
  await expect(question(page)).toContainText(card?.back ?? '')
  await page.getByRole('button', { name: 'I knew it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 of 1 right')
  await page.goto('/quiz')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing due')
})

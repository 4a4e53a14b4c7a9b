/** Every flow as a story: from the first frame to what it ends with, by one key, and back. */
import { flows } from '../../content/flows/flows'
import { button, open } from './support/stage'
import { beat, beats, move, moveTo, recap } from './support/story'
import { axe, expect, test } from './support/test'

/** How many presses of Next a story may take. */
const most = (flow: string) => (flow === 'authorization-code' ? 9 : 10)

for (const flow of flows) {
  test.describe(flow.title, () => {
    test('is told from its question to what each part was for, by one key, and back; and its ways on lead somewhere', async ({
      page,
      request,
    }) => {
      await open(page, `/flows/${flow.id}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(flow.title)
      await expect(page.getByRole('heading', { level: 2, name: flow.opening.question })).toBeVisible()
      const count = await beats(page).locator('> [data-beat]').count()
      const seen = await moveTo(page, 'recap')
      expect(seen).toEqual([...numbers(count), 'recap'])
      expect(seen.length).toBeLessThanOrEqual(most(flow.id))
      await expect(recap(page).getByRole('heading', { level: 2 })).toHaveText(flow.recap.title)
      await axe(page)
      const ways = await recap(page)
        .getByRole('link')
        .evaluateAll((links) => links.map((each) => (each as HTMLAnchorElement).href))
      expect(ways.length).toBeGreaterThan(4)
      const answers = await Promise.all([...new Set(ways)].map(async (way) => [way, (await request.get(way)).status()]))
      expect(answers.filter(([, status]) => status !== 200)).toEqual([])
      expect(await moveTo(page, '0', 'ArrowLeft')).toEqual([...numbers(count).reverse(), '0'])
      await expect(button(page, 'Restart')).toHaveAttribute('aria-disabled', 'true')
    })
  })
}

test('Next at the very end opens the first of the ways on', async ({ page }) => {
  await open(page, '/flows/cookie-session')
  await moveTo(page, 'recap')
  const [first] = await recap(page).getByRole('listitem').getByRole('link').all()
  const href = (await first?.getAttribute('href')) ?? ''
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(new URL(href, page.url()).href)
})

test('Home, End and Shift lead to the start, to the last beat, and from beat to beat', async ({ page }) => {
  await open(page, '/flows/authorization-code')
  expect(await move(page, 'Shift+ArrowRight')).toBe('1')
  expect(await move(page, 'Shift+ArrowRight')).toBe('2')
  expect(await move(page, 'Shift+ArrowLeft')).toBe('1')
  expect(await move(page, 'End')).toBe('7')
  await beats(page).getByRole('button', { name: 'The code comes back through her browser' }).click()
  await expect(beat(page)).toContainText('The code comes back')
  expect(await move(page, 'Home')).toBe('0')
})

test('who listens hears each beat, and the end', async ({ page }) => {
  await open(page, '/flows/authorization-code')
  const said = page.locator('main > [role="status"]')
  await expect(said).toHaveText('')
  for (const number of numbers(7)) {
    await move(page)
    const says = (await beat(page).getByRole('button').first().textContent()) ?? ''
    await expect(said).toContainText(`Part ${number} of 7. ${says}. `)
  }
  await move(page)
  await expect(said).toContainText(/^\s*The end\. /)
})

function numbers(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${index + 1}`)
}

test('the sentence of a beat stands as it is written, with an abbreviation in it as well', async ({ page }) => {
  await open(page, '/flows/authorization-code')
  const rows = page.getByRole('list', { name: 'Beats' }).getByRole('listitem')
  // biome-ignore lint/performance/useDomNodeTextContent: a part that stands in a box of its own is on a line of its own
  expect(await rows.last().getByRole('button').first().innerText()).toBe('The API checks the token and gives photos')
})

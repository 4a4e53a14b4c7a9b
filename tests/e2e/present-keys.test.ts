/** The projector goes by a clicker and by single keys, and shows nothing that is not for everybody. */
import { faultsFor } from '@/content/faults'
import { place, present, pressTo } from './support/present'
import { expect, test } from './support/test'

test.use({ viewport: { width: 1280, height: 720 } })

test('a clicker goes on, back, and to black and back again', async ({ page }) => {
  await present(page, 'client-credentials')
  await pressTo(page, 'PageDown', '1 of 6')
  await pressTo(page, 'Enter', '2 of 6')
  await pressTo(page, 'PageUp', '1 of 6')
  const black = page.getByText('The picture is black')
  for (const [off, on] of [
    ['.', '.'],
    ['b', 'Escape'],
    ['F5', 'PageDown'],
  ] as const) {
    await page.keyboard.press(off)
    await expect(black).toBeAttached()
    await page.keyboard.press(on)
    await expect(black).toHaveCount(0)
  }
  await expect(place(page)).toHaveText('1 of 6')
})

test('the raw message stands in large type with the parameter of the moment in the light', async ({ page }) => {
  await present(page, 'authorization-code/token-request')
  await page.keyboard.press('r')
  const raw = page.getByRole('region', { name: 'The message as it was sent' })
  await expect(raw.locator('mark')).toHaveCount(1)
  await page.keyboard.press('r')
  await expect(raw).toHaveCount(0)
  await page.keyboard.press('m')
  await expect(page.getByRole('region', { name: 'The last message' }).getByRole('listitem')).toHaveCount(8)
  await page.keyboard.press('m')
})

test('help lists the keys and the faults, and takes them while it is open', async ({ page }) => {
  await present(page, 'refresh')
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys' })
  for (const { label } of faultsFor('refresh')) await expect(help).toContainText(label)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(place(page)).toHaveText('Start')
})

test('t starts a timer, stops it, and puts it away', async ({ page }) => {
  await present(page, 'refresh')
  const timer = page.getByRole('timer', { name: 'Time' })
  await expect(timer).toHaveCount(0)
  await page.keyboard.press('t')
  await expect(timer).toHaveText('0:01')
  await page.keyboard.press('t')
  await page.keyboard.press('t')
  await expect(timer).toHaveCount(0)
})

for (const flow of ['authorization-code', 'device-authorization', 'key-rotation', 'own-jwt'])
  test(`every fault of ${flow} is played from the start by its key and undone by 0`, async ({ page }) => {
    await present(page, flow)
    const before = `/present/${flow}/start`
    for (const { key, whatIf } of faultsFor(flow)) {
      await page.keyboard.press(key)
      await expect(place(page)).toHaveText('What if…')
      await expect(page).toHaveURL(new RegExp(`what-if=${whatIf}(&|$)`))
      await page.keyboard.press('0')
      await expect(page).toHaveURL((url) => url.pathname === before && url.search === '')
    }
  })

async function nextPlace(page: Parameters<typeof place>[0]): Promise<string> {
  return `1 of ${await page.getByRole('list', { name: 'How far the story has come' }).getByRole('listitem').count()}`
}

test('no run is named anywhere, and a link to one opens a fresh run', async ({ page, request }) => {
  const made = await request.post('/api/runs', { data: { flow: 'refresh', play: 'end' } })
  const { id } = await made.json()
  await present(page, `refresh?run=${id}&step=3`)
  await expect(place(page)).toHaveText('Start')
  await pressTo(page, 'PageDown', await nextPlace(page))
  expect(page.url()).not.toContain('run=')
  expect(await page.locator('main').textContent()).not.toContain(id)
  await expect(page.getByRole('banner').getByRole('navigation')).toBeHidden()
})

test('the screen is kept awake, also after the page was hidden', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    const request = async (type: string) => {
      asked.push(type)
      return { release: async () => undefined }
    }
    Object.defineProperty(navigator, 'wakeLock', { value: { request } })
  })
  await present(page, 'refresh')
  const asked = () => page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)
  await expect.poll(asked).toEqual(['screen'])
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect.poll(asked).toEqual(['screen', 'screen'])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true })

  test('a tap on the right goes on, one on the left goes back', async ({ page }) => {
    await present(page, 'client-credentials')
    await page.touchscreen.tap(330, 400)
    await expect(place(page)).toHaveText('1 of 6')
    await page.touchscreen.tap(30, 400)
    await expect(place(page)).toHaveText('Start')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  })
})

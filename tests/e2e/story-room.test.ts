/** What has to be seen together is on the screen together, in every part of every story, at a desk, in a room, on a phone. */
import type { Page } from '@playwright/test'
import { flows } from '../../content/flows/flows'
import { outOfSight, sideways, smallestCode } from './support/sight'
import { button, flow, open } from './support/stage'
import { move, place } from './support/story'
import { axe, expect, test } from './support/test'

/** Looks at every part of a story, from the first frame to the last, and says what is wrong in which. */
async function lookThrough(page: Page, look: (at: string) => Promise<string[]>): Promise<string[]> {
  const found: string[] = []
  for (let at = await place(page); at !== 'recap'; at = await move(page))
    found.push(...(await look(at)).map((each) => `${at}: ${each}`))
  return found
}

const story = ['what Ada sees', 'the current beat', 'the heading', 'the explanation', 'a what-if', 'who knows what']

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  for (const { id } of flows)
    test(`what is seen, drawn, told and known of ${id} is on the screen together`, async ({ page }) => {
      await open(page, `/flows/${id}`)
      expect(await lookThrough(page, () => outOfSight(page, story))).toEqual([])
      expect(await sideways(page)).toBeLessThanOrEqual(0)
    })

  test('what one of four parties has just learned is in sight, and so is all that Photoprint knows', async ({
    page,
  }) => {
    await open(page, flow)
    const learned = 'section[aria-labelledby="who-knows-what"] [data-new] button'
    const photoprints = '[data-foot="client"] button'
    expect(await lookThrough(page, () => outOfSight(page, ['who knows what', learned, photoprints]))).toEqual([])
  })
})

test.describe('in a room', () => {
  test.use({ viewport: { width: 1280, height: 720 }, theme: 'projector' })

  for (const { id } of flows)
    test(`what is seen, drawn and told of ${id} is on the screen together, and code is large`, async ({ page }) => {
      await open(page, `/flows/${id}`)
      const together = story.filter((each) => each !== 'who knows what')
      const look = async () => [...(await outOfSight(page, together)), ...(await smallCode(page))]
      expect(await lookThrough(page, look)).toEqual([])
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      await axe(page)
    })
})

test.describe('at twice the size', () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 })

  test('the current part is in sight after every Next', async ({ page }) => {
    await open(page, flow)
    expect(await lookThrough(page, (at) => outOfSight(page, at === '0' ? [] : ['the current beat']))).toEqual([])
    expect(await sideways(page)).toBeLessThanOrEqual(0)
  })

  test.describe('with every message', () => {
    test.use({ view: 'messages' })

    test('the current message is in sight after every Next', async ({ page }) => {
      await open(page, `${flow}/authorization-response`)
      for (let steps = 0; steps < 6; steps++) {
        const before = page.url()
        await page.keyboard.press('ArrowRight')
        await expect.poll(() => page.url()).not.toBe(before)
        expect(await outOfSight(page, ['ol[aria-label="Messages"] > [aria-current="step"] button'])).toEqual([])
      }
      await expect(button(page, 'Next')).toBeInViewport()
    })
  })
})

for (const width of [375, 900, 1280])
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('nothing scrolls sideways, from the first frame to the recap', async ({ page }) => {
      await open(page, flow)
      const look = async () => ((await sideways(page)) > 0 ? [`${await sideways(page)} px`] : [])
      expect(await lookThrough(page, look)).toEqual([])
      expect(await sideways(page)).toBeLessThanOrEqual(0)
    })
  })

async function smallCode(page: Page): Promise<string[]> {
  const smallest = await smallestCode(page)
  return smallest < 24 ? [`code of ${smallest} px`] : []
}

/** The last row reads everything: at 1280 by 720 nothing scrolls and nothing is small, in any beat of any flow. */
import type { Page } from '@playwright/test'
import { wcagContrast } from 'culori'
import { flows } from '@/content/flows/flows'
import { place, present } from './support/present'
import { expect, test } from './support/test'

test.use({ viewport: { width: 1280, height: 720 } })

for (const { id } of flows)
  test(`${id} fits and can be read, beat by beat`, async ({ page }) => {
    test.slow()
    await present(page, id)
    for (let presses = 0; presses < 14; presses++) {
      const at = (await place(page).textContent()) ?? ''
      expect(await leftOut(page), `at ${at}`).toEqual([])
      expect(await tooSmall(page), `at ${at}`).toEqual([])
      expect(await tooPale(page), `at ${at}`).toEqual([])
      if (at === 'The end') return
      await page.keyboard.press('PageDown')
      await expect(place(page)).not.toHaveText(at)
    }
    throw new Error('The end was not reached.')
  })

test('the raw message, every message and a fault fit as well', async ({ page }) => {
  await present(page, 'authorization-code/authorization-request')
  for (const key of ['r', 'r', 'm']) {
    await page.keyboard.press(key)
    expect(await leftOut(page), key).toEqual([])
    expect(await tooSmall(page), key).toEqual([])
  }
  await page.keyboard.press('m')
  for (const key of ['1', '2', '3', '4']) {
    await page.keyboard.press(key)
    await expect(page).toHaveURL(/what-if=/)
    expect(await leftOut(page), key).toEqual([])
    await page.keyboard.press('0')
    await expect(page).not.toHaveURL(/what-if=/)
  }
})

for (const { flow, whatIf } of [
  { flow: 'native-app', whatIf: 'another-free-port' },
  { flow: 'ciba', whatIf: 'client-not-authenticated' },
])
  test(`a fault about which much is said fits: ${whatIf}`, async ({ page }) => {
    await present(page, `${flow}?what-if=${whatIf}`)
    expect(await leftOut(page)).toEqual([])
  })

/** What is drawn outside of its place. */
function leftOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement
    const found = scrollHeight > innerHeight || scrollWidth > innerWidth ? ['the page scrolls'] : []
    for (const place of document.querySelectorAll('[data-fit]')) {
      const box = place.getBoundingClientRect()
      for (const each of place.querySelectorAll('*:not(svg *, .sr-only)')) {
        const { width, right, left, bottom } = each.getBoundingClientRect()
        const isOut = width > 0 && (right > box.right + 1 || left < box.left - 1 || bottom > box.bottom + 1)
        if (isOut) found.push(`${each.tagName} ${each.textContent?.slice(0, 40)}`)
      }
    }
    return found
  })
}

/** Text of less than 20 px, and code of less than 24. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isText = (node: Node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''
    const isSeen = (each: Element) =>
      each.checkVisibility() && getComputedStyle(each).clipPath === 'none' && !each.closest('.sr-only')
    return [...document.querySelectorAll('main *')].flatMap((each) => {
      if (![...each.childNodes].some(isText) || !isSeen(each)) return []
      const { fontSize, fontFamily } = getComputedStyle(each)
      const isCode = fontFamily.includes('ono') && !fontFamily.startsWith('sans') && !each.closest('[data-address]')
      return Number.parseFloat(fontSize) < (isCode ? 23.99 : 19.99)
        ? [`${fontSize} ${each.textContent?.slice(0, 40)}`]
        : []
    })
  })
}

/** Text of less than 7:1 on what is behind it. */
async function tooPale(page: Page): Promise<string[]> {
  const pairs = await page.evaluate(() => {
    const isText = (node: Node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(element)
      return backgroundColor === 'rgba(0, 0, 0, 0)' ? groundOf(element.parentElement) : backgroundColor
    }
    return [...document.querySelectorAll('main *:not(.sr-only, .sr-only *)')].flatMap((each) =>
      [...each.childNodes].some(isText) && each.checkVisibility()
        ? [{ text: each.textContent?.slice(0, 40), colour: getComputedStyle(each).color, ground: groundOf(each) }]
        : [],
    )
  })
  return pairs.flatMap(({ text, colour, ground }) =>
    wcagContrast(colour, ground) < 7 ? [`${text}: ${colour} on ${ground}`] : [],
  )
}

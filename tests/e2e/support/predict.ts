/** What the tests of Predict take hold of. */
import type { Page } from '@playwright/test'
import { authorizationCode } from '@/content/flows/authorization-code'
import { beatsFor } from '@/lib/play/beats'
import { settingsOf } from '@/lib/world/settings'
import { ready } from './stage'
import { expect } from './test'

export const question = (page: Page) => page.getByRole('region', { name: 'Your prediction' })

/** The beats of the code flow as it is by itself. */
export const beats = beatsFor(authorizationCode, settingsOf(authorizationCode))

/** Opens a page and switches Predict on. */
export async function predicting(page: Page, path: string) {
  await page.goto(path)
  await ready(page)
  await switchOn(page)
}

export async function switchOn(page: Page) {
  await page.getByRole('button', { name: 'Settings' }).click()
  const toggle = page.getByRole('button', { name: 'Predict' })
  await toggle.click()
  await expect(toggle).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await expect(question(page)).toContainText('Predict is on')
}

/** The number keys for the what and the why of a beat. */
export async function keysFor(page: Page, beat: { readonly says: string; readonly why: string }) {
  const at = async (group: string, label: string) => {
    const labels = await question(page).getByRole('group', { name: group }).locator('label').allInnerTexts()
    return `${labels.findIndex((each) => each.endsWith(label)) + 1}`
  }
  return [await at('What happens next?', beat.says), await at('And why?', beat.why)] as const
}

/** Neither the page's text nor its accessible tree has it, but for the choices and the sentence that reads them out. */
export async function expectNoAnswer(page: Page, says: string) {
  const shown = await page.evaluate((answer) => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      const isChoice = parent?.closest('section[aria-label="Your prediction"], main > [role="status"]')
      if (!isChoice && parent?.checkVisibility({ visibilityProperty: true }))
        texts.push(walker.currentNode.textContent ?? '')
    }
    const titles = [...document.querySelectorAll('[title], [aria-label]')].map(
      (element) => `${element.getAttribute('title')} ${element.getAttribute('aria-label')}`,
    )
    return [document.title, ...texts, ...titles].filter((text) => text.includes(answer))
  }, says)
  expect(shown).toEqual([])
  const tree = (await page.locator('body').ariaSnapshot()).split('\n')
  const told = tree.filter((line) => line.includes(says) && !/^\s*- (radio|status|text)\b/.test(line))
  expect(told).toEqual([])
}

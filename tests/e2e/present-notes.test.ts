/** The notes of whoever speaks stay where the projector is, and move it. */
import type { Page } from '@playwright/test'
import { linkOfList } from '@/lib/classroom/set-list-link'
import { place, present, pressTo } from './support/present'
import { ready } from './support/stage'
import { axe, expect, test } from './support/test'

const notesPlace = (page: Page) => page.locator('main > header > p').first()

async function openNotes(page: Page): Promise<Page> {
  const opening = page.waitForEvent('popup')
  await page.keyboard.press('n')
  const notes = await opening
  await ready(notes)
  return notes
}

test('n opens them at the same place, and each window moves the other', async ({ page }) => {
  await present(page, 'client-credentials')
  await pressTo(page, 'PageDown', '1 of 6')
  const notes = await openNotes(page)
  await expect(notesPlace(notes)).toHaveText('Part 1 of 6')
  await pressTo(page, 'PageDown', '2 of 6')
  await expect(notesPlace(notes)).toHaveText('Part 2 of 6')
  await notes.getByRole('button', { name: 'Next' }).click()
  await expect(notesPlace(notes)).toHaveText('Part 3 of 6')
  await expect(place(page)).toHaveText('3 of 6')
  await notes.getByRole('button', { name: 'Back' }).click()
  await expect(place(page)).toHaveText('2 of 6')
  await page.keyboard.press('1')
  await expect(place(page)).toHaveText('What if…')
  await expect(notes.getByRole('region', { name: 'Now' })).not.toContainText('For the last row')
  await page.keyboard.press('0')
  await expect(notesPlace(notes)).toHaveText('Part 2 of 6')
})

test('a session goes from entry to entry, and a page of its own leads back', async ({ page }) => {
  const list = linkOfList({
    title: 'Two things',
    entries: [
      { href: '/flows/client-credentials/recap', title: 'By itself', minutes: 3, note: 'Say who asks.' },
      { href: '/glossary', title: 'The words', minutes: 2 },
    ],
  })
  await present(page, `client-credentials/recap?${new URLSearchParams({ list, entry: '0' })}`)
  await expect(page.getByText('Two things, 1 of 2')).toBeVisible()
  const notes = await openNotes(page)
  await expect(notes.getByText('Say who asks.')).toBeVisible()
  await expect(notes.getByText('3 minutes')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { name: 'The words' })).toBeVisible()
  await ready(page)
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/\/glossary$/)
  await page.getByRole('link', { name: 'Back to the session' }).click()
  await expect(page.getByRole('heading', { name: 'That was the last one' })).toBeVisible()
  await page.goto('/glossary')
  await expect(page.getByRole('link', { name: 'Back to the session' })).toHaveCount(0)
})

for (const theme of ['light', 'dark', 'projector'] as const)
  test.describe(`in the theme "${theme}"`, () => {
    test.use({ theme, viewport: { width: 1280, height: 720 } })

    test('axe finds nothing on the projector, in the notes and on the page before', async ({ page }) => {
      test.slow()
      await page.emulateMedia({ reducedMotion: theme === 'dark' ? 'reduce' : 'no-preference' })
      await page.goto('/present')
      await axe(page)
      await present(page, 'authorization-code/token-response')
      await axe(page)
      await page.keyboard.press('r')
      await axe(page)
      await page.keyboard.press('?')
      await axe(page)
      await page.goto('/present/notes?flow=authorization-code&position=token-response')
      await axe(page)
    })
  })

/** Taking a run away as files, and opening it again. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { button, current, flow, open, openSettings, ready } from './support/stage'
import { beats } from './support/story'
import { axe, expect, test } from './support/test'

const password = 'lovelace-1843'

async function openExport(page: Page): Promise<Locator> {
  await open(page, flow)
  await (await openSettings(page)).getByRole('button', { name: 'Export', exact: true }).click()
  return page.getByRole('dialog', { name: 'Export' })
}

/** Where the browser saved it. */
async function download(page: Page, dialog: Locator, ending: string): Promise<string> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: `Download ${ending}`, exact: true }).click(),
  ])
  expect(saved.suggestedFilename()).toBe(`claimcheck-authorization-code${ending}`)
  return saved.path()
}

test.describe('Export', () => {
  test('gives five files, without secrets until they are asked for', async ({ page }) => {
    const dialog = await openExport(page)
    await dialog.getByLabel('Your notes').fill(`I noted ${password}`)
    for (const ending of ['.har', '.mmd', '.sh', '.md', '.json'])
      expect(await readFile(await download(page, dialog, ending), 'utf8')).not.toContain(password)
    await dialog.getByLabel('Include secrets').check()
    for (const ending of ['.har', '.sh', '.md', '.json'])
      expect(await readFile(await download(page, dialog, ending), 'utf8')).toContain(password)
  })

  test('draws the diagram in the page, and axe finds nothing', async ({ page }) => {
    const dialog = await openExport(page)
    await dialog.getByText('Show the diagram').click()
    const diagram = dialog.getByRole('img', { name: 'Sequence diagram of this branch' })
    await expect(diagram).toContainText('POST /token')
    await axe(page)
  })

  test('keeps the notes of a run, and gives the focus back', async ({ page }) => {
    const dialog = await openExport(page)
    await dialog.getByLabel('Your notes').fill('Why is there a state?')
    await page.keyboard.press('Escape')
    const opener = page.getByRole('button', { name: 'Export', exact: true })
    await expect(opener).toBeFocused()
    await opener.press('Enter')
    await expect(dialog.getByLabel('Your notes')).toHaveValue('Why is there a state?')
  })
})

test.describe('a run from a file', () => {
  test('is read in the page, can be walked through, and not gone on with', async ({ page }) => {
    const file = await download(page, await openExport(page), '.json')
    await page.goto('/import')
    await ready(page)
    const asked: string[] = []
    page.on('request', (request) => request.url().includes('/_next/') || asked.push(request.url()))
    await page.getByLabel('A file').setInputFiles(file)
    await expect(page.getByRole('note')).toContainText('can be read, and not gone on with')
    await expect(beats(page).getByRole('button', { name: 'Ada clicks Print' })).toBeVisible()
    await button(page, 'Every message').click()
    await expect(async () => {
      await page.keyboard.press('End')
      await expect(current(page)).toContainText('200 photos page', { timeout: 1000 })
    }).toPass()
    await expect(button(page, 'Next')).toContainText('what each part was for')
    await page.keyboard.press('Home')
    await page.frameLocator('iframe').getByRole('link', { name: 'Print my photos' }).click()
    await expect(page.getByText('Imported runs can only be read')).toBeVisible()
    await axe(page)
    expect(asked).toEqual([])
  })

  test('says what is wrong where it is none', async ({ page }) => {
    await page.goto('/import')
    await ready(page)
    await axe(page)
    await page.getByLabel('Or paste its text').fill('{"format":"claimcheck-run","version":1,"secrets":"masked"}')
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await expect(page.getByText('run: It is missing.')).toBeVisible()
  })
})

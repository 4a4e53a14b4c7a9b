/** The room of the labs: the list, the map, and the ways into a lab, by keyboard. */
import type { Page } from '@playwright/test'
import { labs } from '../../content/attacks/labs'
import { sideways } from './support/sight'
import { ready } from './support/stage'
import { axe, axeLandmarks, expect, test } from './support/test'

const lab = '/attacks/alg-none'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const verdict = (page: Page) => page.getByRole('status', { name: 'Verdict' })
const code = (page: Page) => page.getByRole('group', { name: 'Vulnerable code' })
const seen = (page: Page) => page.getByRole('region', { name: "Mallory's console" })

/** Watches the attack to its end, with the keys of the arrows. */
async function watch(page: Page) {
  await button(page, 'Watch').press('Enter')
  const next = button(page, 'Next')
  await expect(next).toBeVisible()
  for (let beat = 0; beat < 8 && (await next.getAttribute('aria-disabled')) !== 'true'; beat++)
    await page.keyboard.press('ArrowRight')
  await expect(verdict(page)).toContainText(/^The attack/)
}

async function mend(page: Page, title: string) {
  await button(page, 'Fix it').press('Enter')
  await page.getByRole('radio', { name: title }).press('Space')
  await button(page, 'Play the attack again').press('Enter')
  await expect(verdict(page)).toContainText(/^The attack/)
}

test.describe('the room', () => {
  test('lists every lab once, and the map leads to them', async ({ page }) => {
    await page.goto('/attacks')
    await ready(page)
    await expect(page.getByRole('list', { name: 'Labs', exact: true }).getByRole('listitem')).toHaveCount(labs.length)
    const map = page.getByRole('table', { name: 'What each parameter stops' })
    const links = map.getByRole('link')
    await expect(links).toHaveCount(labs.flatMap(({ stoppedBy }) => stoppedBy).length)
    await links.first().press('Enter')
    await expect(page).toHaveURL(/\/attacks\/[\w-]+$/)
    await expect(button(page, 'Watch')).toBeVisible()
  })

  test('is reached from every page, and a lab that there is not is not found', async ({ page, allowComplaint }) => {
    allowComplaint(/404/)
    await page.goto('/')
    await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Break it' }).press('Enter')
    await expect(page).toHaveURL('/attacks')
    expect((await page.goto('/attacks/no-such-lab'))?.status()).toBe(404)
  })
})

test.describe('a lab', () => {
  test('is watched beat by beat, forth and back, and the list remembers it', async ({ page }) => {
    await page.goto(lab)
    await ready(page)
    await watch(page)
    await expect(verdict(page)).toContainText(/^The attack worked/)
    await expect(page).toHaveURL(/\?way=watch$/)
    await expect(seen(page)).toContainText('forged')
    await page.keyboard.press('ArrowLeft')
    await expect(verdict(page)).toBeEmpty()
    await page.goto('/attacks')
    const list = page.getByRole('list', { name: 'Labs', exact: true })
    await expect(list.getByRole('listitem').filter({ hasText: 'A token that nobody signed' })).toContainText('watched')
  })

  test('is mended: a wrong line lets another form through, the right one stops it, for real', async ({ page }) => {
    await page.goto(lab)
    await ready(page)
    await expect(code(page)).toContainText('decodeProtectedHeader')
    await mend(page, 'Refuse tokens that say alg "none"')
    await expect(verdict(page)).toContainText(/^The attack failed/)
    await expect(page.getByText('tried: the attack gets through in another form')).toBeVisible()
    await mend(page, 'List the algorithms that are taken')
    await expect(code(page)).toContainText('algorithms: [algorithm]')
    await expect(verdict(page)).toContainText('only ES256 is taken here')
    await expect(page.getByRole('list', { name: 'Messages before' })).toContainText('200')
    await expect(page.getByRole('list', { name: 'Messages after' })).toContainText('401')
    await expect(page.getByText('Everybody honest still gets through')).toBeVisible()
    await page.reload()
    await expect(button(page, 'Fix it')).toHaveAttribute('aria-pressed', 'true')
    await expect(page.getByText('mended')).toBeVisible()
  })

  test('takes a line that is written, where it is one of those that it can run', async ({ page }) => {
    await page.goto(`${lab}?way=fix`)
    await ready(page)
    await page.locator('summary').filter({ hasText: 'Write it yourself' }).press('Enter')
    const field = page.getByRole('textbox', { name: 'Your line' })
    await field.fill('return true')
    await button(page, 'Take this line').press('Enter')
    await expect(page.getByText('This page runs only the lines')).toBeVisible()
    await field.fill(`if(alg === 'none') throw new Refused('alg_none', 'alg is "none", and that is not taken here.')`)
    await button(page, 'Take this line').press('Enter')
    await expect(page.getByRole('radio', { name: 'Refuse tokens that say alg "none"' })).toBeChecked()
  })

  test('opens in the way that its address names, and is done by oneself', async ({ page }) => {
    await page.goto(`${lab}?way=watch`)
    await expect(button(page, 'Next')).toBeVisible()
    await button(page, 'Do it yourself').press('Enter')
    await expect(page).toHaveURL(/\?way=yourself$/)
    await expect(button(page, 'Do it yourself')).toHaveAttribute('aria-pressed', 'true')
  })
})

for (const theme of ['light', 'dark', 'projector'] as const)
  for (const width of [1440, 375])
    test.describe(`in the theme ${theme}, ${width} wide`, () => {
      test.use({ theme, viewport: { width, height: 900 } })

      test('the room and a lab can be read by everybody, and go nowhere sideways', async ({ page }) => {
        test.slow()
        await page.goto('/attacks')
        await ready(page)
        await axe(page)
        expect(await sideways(page)).toBeLessThanOrEqual(0)
        await page.goto(lab)
        await ready(page)
        await axe(page)
        await watch(page)
        await axe(page)
        await axeLandmarks(page)
        expect(await sideways(page)).toBeLessThanOrEqual(0)
        await mend(page, 'List the algorithms that are taken')
        await axe(page)
        expect(await sideways(page)).toBeLessThanOrEqual(0)
      })
    })

/** Where a session is lined up: everything is in the address. */
import type { Page } from '@playwright/test'
import { setListWords as words } from '@/content/labels/set-list'
import { readyMade } from '@/content/set-lists'
import type { SetList } from '@/lib/classroom/set-list'
import { fileOfList } from '@/lib/classroom/set-list-file'
import { linkOfList, listFromLink } from '@/lib/classroom/set-list-link'
import { ready } from './support/stage'
import { axe, expect, test } from './support/test'

const short: SetList = {
  title: 'Three places',
  entries: [
    { href: '/compare#revoke-race', title: 'The race', minutes: 5, note: 'Say nothing.' },
    { href: '/flows/refresh/start', title: 'Refresh', minutes: 4 },
    { href: '/tokens', title: 'Tokens', minutes: 3 },
  ],
}
const at = (list: SetList) => `/set-list?list=${linkOfList(list)}`
const rows = (page: Page) => page.getByRole('list', { name: words.list.entries, exact: true }).getByRole('listitem')
const titles = (page: Page) => rows(page).getByRole('textbox', { name: /^Title/ })
const inAddress = (page: Page) => listFromLink(new URL(page.url()).searchParams.get('list') ?? '')

async function open(page: Page, address: string) {
  await page.goto(address)
  await ready(page)
}

async function expectTitles(page: Page, expected: readonly string[]) {
  await expect(titles(page)).toHaveCount(expected.length)
  for (const [index, title] of expected.entries()) await expect(titles(page).nth(index)).toHaveValue(title)
}

test('a list that is ready is one press away, and its link opens it again', async ({ page }) => {
  await open(page, '/set-list')
  for (const { title, entries, minutes } of readyMade) {
    await page.getByRole('link', { name: words.ready.take(title) }).click()
    await expect(page.getByText(words.list.total(entries.length, minutes))).toBeVisible()
    expect(inAddress(page)).toEqual({ title, entries })
  }
})

test('an entry is moved by a button and by Alt with an arrow, and the focus goes with it', async ({ page }) => {
  await open(page, at(short))
  await page.getByRole('button', { name: words.list.down('The race') }).click()
  await expectTitles(page, ['Refresh', 'The race', 'Tokens'])
  await expect(page.getByRole('button', { name: words.list.down('The race') })).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expectTitles(page, ['Refresh', 'Tokens', 'The race'])
  await expect(page.getByText(words.list.moved('The race', 3, 3))).toBeVisible()
  await expect.poll(() => inAddress(page)?.entries.map(({ title }) => title)).toEqual(['Refresh', 'Tokens', 'The race'])
})

test('what is removed comes back with Undo', async ({ page }) => {
  await open(page, at(short))
  await page.getByRole('button', { name: words.list.remove('Refresh') }).click()
  await expectTitles(page, ['The race', 'Tokens'])
  await expect(page.getByText(words.list.total(2, 8))).toBeVisible()
  await page.getByRole('button', { name: words.list.undo }).click()
  await expectTitles(page, ['The race', 'Refresh', 'Tokens'])
})

test('title, minutes and note are kept in the address, and survive a reload', async ({ page }) => {
  await open(page, at(short))
  await page.getByLabel(words.list.name).fill('“Mine” & yours')
  await titles(page).first().fill('Who is out first?')
  await page.getByLabel(words.list.minutes(1)).fill('7')
  await page.getByLabel(words.list.note(1)).fill('Wait.')
  const first = { ...short.entries[0], title: 'Who is out first?', minutes: 7, note: 'Wait.' }
  const expected = { title: '“Mine” & yours', entries: [first, ...short.entries.slice(1)] }
  await expect.poll(() => inAddress(page)).toEqual(expected)
  await page.reload()
  await expect(page.getByLabel(words.list.note(1))).toHaveValue('Wait.')
  await expect(page.getByText(words.list.total(3, 14))).toBeVisible()
})

test('an entry is searched for and added, and a link of this site is pasted', async ({ page }) => {
  await open(page, '/set-list')
  await page.getByLabel(words.find.label).fill('verifier wrong')
  await page.getByRole('button', { name: words.find.button, exact: true }).click()
  await page
    .getByRole('button', {
      name: words.find.addOfIn('What if the code_verifier is wrong?', 'Authorization code with PKCE'),
    })
    .click()
  await expectTitles(page, ['What if the code_verifier is wrong?'])
  const link = new URL('/flows/refresh/start?run=abc&step=3', page.url()).href
  await page.getByLabel(words.find.paste).fill(link)
  await page.getByRole('button', { name: words.find.pasted }).click()
  const hrefs = ['/flows/authorization-code?what-if=wrong-code-verifier', '/flows/refresh/start']
  await expect.poll(() => inAddress(page)?.entries.map(({ href }) => href)).toEqual(hrefs)
})

test('a link that leads away is refused, and nothing is lost', async ({ page }) => {
  await open(page, at(short))
  for (const away of ['https://evil.test/', '//evil.test', 'javascript:alert(1)']) {
    await page.getByLabel(words.find.paste).fill(away)
    await page.getByRole('button', { name: words.find.pasted }).click()
    await expect(page.getByText(words.fault.away)).toBeVisible()
    await expect(rows(page)).toHaveCount(3)
  }
})

test('a link that is broken says so, and stays in the address', async ({ page }) => {
  const broken = at(short).slice(0, -9)
  await open(page, broken)
  await expect(page.getByText(words.fault.link)).toBeVisible()
  expect(page.url()).toContain(broken)
})

test('it is saved as a file and opened again; a broken file says what is wrong and loses nothing', async ({ page }) => {
  await open(page, at(short))
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: words.start.save }).click()
  expect((await saved).suggestedFilename()).toBe(words.start.file)
  const input = page.getByLabel(words.start.open)
  const file = (text: string) => ({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await input.setInputFiles(file('{'))
  await expect(page.getByText(words.fault['not-json'])).toBeVisible()
  await expectTitles(page, ['The race', 'Refresh', 'Tokens'])
  await input.setInputFiles(file(fileOfList({ title: 'Other', entries: short.entries.slice(1) })))
  await expectTitles(page, ['Refresh', 'Tokens'])
  await expect(page.getByText(words.fault['not-json'])).toHaveCount(0)
})

test('it starts a presentation, a room and the handouts, each with the list', async ({ page }) => {
  await open(page, at(short))
  const list = linkOfList(short)
  for (const [name, path] of [
    [words.start.present, '/present'],
    [words.start.teach, '/teach'],
    [words.start.handout, '/handout'],
  ] as const)
    await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('href', `${path}?list=${list}`)
})

test('without scripts a link can be read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto(at(short))
  await expectTitles(page, ['The race', 'Refresh', 'Tokens'])
  const see = page.getByRole('link', { name: words.list.seeOf('Refresh') })
  await expect(see).toHaveAttribute('href', '/flows/refresh/start')
  await context.close()
})

for (const theme of ['light', 'dark', 'projector'] as const)
  test.describe(theme, () => {
    test.use({ theme })
    test('axe finds nothing, and a phone needs no scrolling sideways', async ({ page }) => {
      await open(page, `${at(short)}&find=state`)
      await axe(page)
      await page.setViewportSize({ width: 375, height: 812 })
      await axe(page)
      expect(await page.locator('main').evaluate((main) => main.scrollWidth)).toBeLessThanOrEqual(375)
    })
  })

/** The stage, as somebody uses it who has come to learn: with keys, by address, on a phone, in front of a class. */
import { button, current, flow, ladder, position, press, ready, walkToTheEnd } from './support/stage'
import { axe, expect, test } from './support/test'

test.describe('walking through the flow', () => {
  test('with one key, from Photoprint’s page to the photos, and back', async ({ page }) => {
    test.slow()
    await page.goto(flow)
    await expect(ladder(page).getByRole('listitem')).not.toHaveCount(0)
    await walkToTheEnd(page)
    await expect(position(page)).resolves.toBe('after-photos-page')
    await expect(page.frameLocator('iframe').getByRole('img').first()).toBeVisible()
    while ((await button(page, 'Back').getAttribute('aria-disabled')) !== 'true') await press(page, 'ArrowLeft')
    await expect(position(page)).resolves.toBe('start')
    await expect(button(page, 'Restart')).toHaveAttribute('aria-disabled', 'true')
  })

  test('a class hears one sentence a step', async ({ page }) => {
    await page.goto(`${flow}/token-request`)
    await ready(page)
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('status')).toHaveText(
      /^Message \d+ of \d+, from Acme ID to Photoprint, is on its way: .+\.$/,
    )
  })

  test('by chapters, with keys and with the bar', async ({ page }) => {
    await page.goto(flow)
    await ready(page)
    const chapters = page.getByRole('navigation', { name: 'Chapters' })
    await press(page, 'Shift+ArrowRight')
    await expect(chapters.locator('[aria-current]')).toHaveText(/Sign in/)
    await press(page, 'ArrowRight')
    await press(page, 'Shift+ArrowLeft')
    await expect(position(page)).resolves.toBe('sign-in-redirect')
    await chapters.getByRole('button', { name: /Swap/ }).click()
    await expect(page).toHaveURL(/\/token-request$/)
    await press(page, 'End')
    await expect(position(page)).resolves.toBe('after-photos-page')
    await press(page, 'Home')
    await expect(position(page)).resolves.toBe('start')
  })

  test('by clicking a message', async ({ page }) => {
    await page.goto(flow)
    await ready(page)
    await ladder(page)
      .getByRole('button', { name: /POST \/token/ })
      .click()
    await expect(current(page)).toContainText('POST /token')
    await expect(page).toHaveURL(/\/token-request$/)
    await expect(button(page, 'Next')).toHaveText(/Next: deliver token request/)
  })

  test('by itself, until it is paused', async ({ page }) => {
    await page.goto(flow)
    await ready(page)
    await page.getByLabel('Speed').selectOption('fast')
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press(' ')
    await expect(button(page, 'Pause')).toBeVisible()
    await expect(page).toHaveURL(/\/authorization-request$/)
    await page.keyboard.press(' ')
    const paused = await position(page)
    await expect(button(page, 'Play')).toBeVisible()
    await page.waitForTimeout(1000)
    await expect(position(page)).resolves.toBe(paused)
  })
})

test.describe('keys', () => {
  test('do nothing while somebody types or chooses', async ({ page }) => {
    await page.goto(`${flow}/token-request`)
    await ready(page)
    await page.getByLabel('Speed').focus()
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/\/token-request$/)
  })

  test('are listed, and the list closes', async ({ page }) => {
    await page.goto(flow)
    await ready(page)
    await page.keyboard.press('?')
    const list = page.getByRole('dialog', { name: 'Keys of the stage' })
    await expect(list).toBeVisible()
    await axe(page)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await expect(list).toBeHidden()
    expect(new URL(page.url()).pathname).toBe(flow)
  })
})

test.describe('an address', () => {
  test('opens cold at its message, on the server', async ({ request }) => {
    const html = await (await request.get(`${flow}/token-response?client=confidential`)).text()
    const row = /<li[^>]*aria-current="step"[^>]*>.*?<\/li>/s.exec(html)?.[0]
    expect(row).toContain('access_token')
  })

  test('keeps its place when a setting changes, in a branch of the same run', async ({ page }) => {
    await page.goto(`${flow}/token-request`)
    await ready(page)
    await page.getByLabel('Client:').selectOption('confidential')
    await expect(page).toHaveURL(/\/token-request\?client=confidential&run=[\w-]+&step=\d+$/)
    await expect(current(page)).toContainText('POST /token')
    await expect(page.getByLabel('Client:')).toHaveValue('confidential')
    await page.reload()
    await ready(page)
    await expect(current(page)).toContainText('POST /token')
    await expect(page.getByLabel('Client:')).toHaveValue('confidential')
    const branches = page.getByRole('list', { name: 'Branches' })
    await expect(branches.getByRole('button', { name: 'with Client: confidential' })).toHaveAttribute('aria-current')
    await branches.getByRole('button', { name: 'main' }).click()
    await expect(page).toHaveURL(/\/token-request\?run=[\w-]+&step=\d+$/)
    await expect(page.getByLabel('Client:')).toHaveValue('public')
  })

  test('finds its place again when somebody goes back', async ({ page }) => {
    await page.goto(`${flow}/token-request`)
    await ready(page)
    await press(page, 'ArrowRight')
    await page.getByRole('link', { name: 'Flows' }).click()
    await expect(page).toHaveURL(/\/flows$/)
    await page.goBack()
    await expect(page).toHaveURL(/\/token-response$/)
    await expect(current(page)).toContainText('access_token')
  })

  test('says which parameter it could not read', async ({ page }) => {
    await page.goto(`${flow}/token-request?client=secret`)
    await expect(page.getByRole('note')).toContainText('client')
    await expect(page.getByLabel('Client:')).toHaveValue('public')
  })

  test('that is no place is not found', async ({ request }) => {
    for (const path of ['/flows/nothing', `${flow}/nothing`, `${flow}/start/more`, `${flow}?run=nothing`])
      expect((await request.get(path)).status(), path).toBe(404)
  })

  test('keeps a branch that somebody made', async ({ page }) => {
    await page.goto(`${flow}/token-request`)
    await ready(page)
    await page
      .getByRole('region', { name: 'What if' })
      .getByRole('button', { name: /code_verifier is wrong/ })
      .click()
    const branches = page.getByRole('list', { name: 'Branches' })
    await expect(branches.getByRole('button', { name: 'wrong verifier: invalid_grant' })).toHaveAttribute(
      'aria-current',
    )
    await expect(page.getByRole('region', { name: 'Message' })).toContainText('invalid_grant')
    await page.reload()
    await expect(branches.getByRole('button', { name: 'wrong verifier: invalid_grant' })).toHaveAttribute(
      'aria-current',
    )
    await branches.getByRole('button', { name: 'main' }).click()
    await expect(current(page)).toContainText('access_token')
  })
})

for (const { name, width, height, theme } of [
  { name: 'a desk', width: 1440, height: 900, theme: 'light' },
  { name: 'a desk at night', width: 1440, height: 900, theme: 'dark' },
  { name: 'a class', width: 1280, height: 720, theme: 'projector' },
  { name: 'a small window', width: 1024, height: 700, theme: 'light' },
  { name: 'a phone', width: 375, height: 812, theme: 'light' },
  { name: 'a phone at night', width: 375, height: 812, theme: 'dark' },
]) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height } })

    test.beforeEach(({ context, baseURL }) => context.addCookies([{ name: 'theme', value: theme, url: baseURL }]))

    test('nothing stands in anybody’s way, and nothing sticks out', async ({ page }) => {
      await page.goto(`${flow}/token-response`)
      await ready(page)
      await expect(current(page)).toBeInViewport()
      await expect(button(page, 'Next')).toBeInViewport()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await axe(page)
    })
  })
}

test.describe('in front of a class', () => {
  test.use({ viewport: { width: 1280, height: 720 } })

  test('the ladder gives way to Ada’s browser', async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'theme', value: 'projector', url: baseURL }])
    await page.goto(`${flow}/after-sign-in-page`)
    await ready(page)
    const seen = page.getByRole('region', { name: 'What Ada sees' })
    await expect(seen).toBeHidden()
    await page.getByRole('button', { name: 'Screens and facts' }).click()
    await expect(seen).toBeVisible()
    await expect(ladder(page)).toBeHidden()
    await axe(page)
  })
})

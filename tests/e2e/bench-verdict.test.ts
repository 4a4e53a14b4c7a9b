/** The verdict of the bench: what holds, what nobody has said yet, and where it stands. */
import { createHmac } from 'node:crypto'
import type { Page } from '@playwright/test'
import { check, group, key, openBench, paste, preset, verdict } from './support/bench'
import { axe, expect, test } from './support/test'

const secret = 'a secret of more than 32 bytes, to be sure'
const claims = { iss: 'https://as.example', sub: 'user-42', aud: 'https://api.example', exp: 4_102_444_800 }

function token(made: string | Buffer = secret, payload: object = claims) {
  const input = [{ alg: 'HS256', typ: 'JWT' }, payload]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  return `${input}.${createHmac('sha256', made).update(input).digest('base64url')}`
}

async function judge(page: Page, text: string, shared = secret) {
  await openBench(page)
  await paste(page).fill(text)
  await key(page).fill(shared)
}

const band = (page: Page) => page.locator('[data-verdict]')
const audience = (page: Page) => band(page).getByLabel('Audience (aud)')
const issuer = (page: Page) => band(page).getByLabel('Issuer (iss)')

test('a token for somebody else is acceptable so far, until the reader says whom it must be for', async ({ page }) => {
  await judge(page, token(secret, { ...claims, aud: 'https://other.example' }))
  await expect(verdict(page)).toContainText('Acceptable so far')
  await expect(verdict(page)).toContainText('Signature and dates hold. Audience and issuer are not checked')
  await audience(page).fill('https://api.example')
  await expect(verdict(page)).toContainText('Not acceptable')
  await expect(verdict(page)).toContainText('https://other.example')
})

test('it is acceptable without reserve once audience and issuer are said and hold', async ({ page }) => {
  await judge(page, token())
  await audience(page).fill('https://api.example')
  await expect(verdict(page)).toContainText('Acceptable so far')
  await expect(verdict(page)).toContainText('Issuer is not checked')
  await band(page).getByRole('button', { name: 'Take what the token says: https://as.example' }).click()
  await expect(verdict(page)).not.toContainText('so far')
  await expect(verdict(page)).toContainText('Every check that was made has passed.')
  await expect(issuer(page)).toHaveValue('https://as.example')
})

test('the fields are in reach of the keyboard right after the token', async ({ page }) => {
  await judge(page, token())
  await expect(audience(page)).toBeVisible()
  await paste(page).focus()
  await page.keyboard.press('Tab')
  await expect(audience(page)).toBeFocused()
})

test('a pasted token is not described as one of the story’s', async ({ page }) => {
  await judge(
    page,
    token(secret, { ...claims, client_id: 'x', scope: 'a', name: 'N', email: 'e@example.com', auth_time: 1 }),
  )
  await expect(group(page, 'Payload')).toContainText('Whom or what the token is about')
  for (const summary of await group(page, 'Payload').locator('summary').all()) await summary.click()
  await expect(group(page, 'Payload')).toContainText('Made by')
  await expect(group(page, 'Payload')).not.toContainText(/\bAda\b|Acme|Photoprint|Photo API/)
})

test('a secret in base64 that is read as text: it is said, and one press reads it so', async ({ page }) => {
  const bytes = Buffer.from('cdd7020a1b89284efbf63896f2792892cc554aa3bf7e5e1a130aa514fc3a0ff3', 'hex')
  await judge(page, token(bytes), bytes.toString('base64'))
  await expect(verdict(page)).toContainText('Read as base64, the secret verifies the signature')
  await page.getByRole('button', { name: 'Read the secret as base64' }).click()
  await expect(verdict(page)).toContainText('Acceptable so far')
  await expect(check(page, 'Signature')).toContainText('passed')
})

test('a signature that was cut is called cut short', async ({ page }) => {
  await judge(page, token().slice(0, -7))
  await expect(verdict(page)).toContainText('cut short')
  await expect(verdict(page)).toContainText('32 bytes')
})

test('what an API answered is told, alone and with the token beside it', async ({ page }) => {
  const answer = 'WWW-Authenticate: Bearer error="invalid_token", error_description="The audience is invalid"'
  await openBench(page)
  await paste(page).fill(answer)
  const told = page.getByRole('region', { name: 'Why was I refused?' })
  await expect(told).toContainText('The API refused the token: invalid_token.')
  await expect(told).toContainText('It is about the audience')
  await expect(verdict(page)).toHaveCount(0)
  await axe(page)
  await paste(page).fill(`Authorization: Bearer ${token()}\n${answer}`)
  await expect(told).toContainText('This token has “aud”: https://api.example')
  await expect(verdict(page)).toContainText('Not verified')
})

test('on a phone the verdict follows the token, before key and presets, and is in view after pasting', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 })
  await openBench(page)
  await paste(page).fill(token())
  await expect(verdict(page)).toBeInViewport({ ratio: 1 })
  const tops = []
  for (const one of [
    paste(page),
    verdict(page),
    key(page),
    page.getByRole('region', { name: 'Or take one made for you' }),
  ])
    tops.push((await one.boundingBox())?.y ?? 0)
  expect(tops).toEqual([...tops].sort((one, other) => one - other))
  const order = await page.evaluate(() =>
    [...document.querySelectorAll('main textarea, main [role=status][aria-label=Verdict]')].map(
      ({ tagName }) => tagName,
    ),
  )
  expect(order).toEqual(['TEXTAREA', 'DIV', 'TEXTAREA', 'TEXTAREA'])
})

for (const theme of ['light', 'dark', 'projector'] as const) {
  test(`an acceptance so far says so in words and by a mark, and axe finds nothing: ${theme}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }])
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 812 })
      await judge(page, token())
      await expect(verdict(page)).toContainText('!Acceptable so far')
      await axe(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    }
    await preset(page, 'Kinds of token', 'Access token')
    await expect(verdict(page)).toContainText('✓Acceptable')
  })
}

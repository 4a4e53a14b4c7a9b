/** A token, a key and the error that somebody got: why it was refused, and what the token looks like. */
import { createHmac } from 'node:crypto'
import type { Page } from '@playwright/test'
import { key, openBench, paste, verdict } from './support/bench'
import { axe, expect, test } from './support/test'

const secret = 'a secret of more than 32 bytes, to be sure'
const later = 4_102_444_800

function token(payload: object) {
  const input = [{ alg: 'HS256', typ: 'JWT' }, payload]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
}

const plain = token({ iss: 'https://as.example', aud: 'https://api.example', sub: 'user-42', exp: later })
const cognito = token({
  iss: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbCdEf123',
  token_use: 'access',
  client_id: 'printer',
  exp: 1_700_000_000,
})

const error = (page: Page) => page.getByRole('textbox', { name: 'The error you got' })
const why = (page: Page) => page.getByRole('region', { name: 'Why was I refused?' })
const causes = (page: Page) => why(page).getByRole('list', { name: 'Causes' }).getByRole('listitem')

async function bring(page: Page, text: string, shared: string, answer: string) {
  await openBench(page)
  await paste(page).fill(text)
  await key(page).fill(shared)
  await error(page).fill(answer)
  await expect(verdict(page)).not.toContainText('Checking')
}

test('the audience that the error names is compared first, then what else fails; a cause leads to the stage', async ({
  page,
}) => {
  await bring(page, plain, `${secret}!`, 'JsonWebTokenError: jwt audience invalid. expected: https://api.example/')
  await expect(causes(page)).toHaveCount(2)
  await expect(causes(page).nth(0)).toContainText('Audience (aud)')
  await expect(causes(page).nth(0)).toContainText('sure')
  await expect(causes(page).nth(0)).toContainText('The error wants aud to be “https://api.example/”')
  await expect(causes(page).nth(0)).toContainText('They differ by a slash at the end')
  await expect(causes(page).nth(1)).toContainText('Signature')
  await expect(causes(page).nth(1)).toContainText('fails as well')
  const lesson = causes(page).nth(0).getByRole('link', { name: 'From whom, for whom, until when' })
  await expect(lesson).toHaveAttribute('href', '/learn/from-whom-for-whom')
  await causes(page).nth(0).getByRole('link', { name: 'A genuine token, for somebody else' }).press('Enter')
  await expect(page).toHaveURL(/\/flows\/openid-connect.*what-if=id-token-for-photobook/)
})

test('where nothing fails it says so, and asks for what only the API knows', async ({ page }) => {
  await bring(page, plain, secret, '{"message":"Unauthorized"}')
  await expect(why(page)).toContainText('The error does not say what it is about.')
  await expect(why(page)).toContainText('Nothing that was tried here fails.')
  await expect(why(page).getByRole('list', { name: 'What only the API knows' }).getByRole('listitem')).toHaveCount(6)
  await why(page).getByLabel('Scope that the request needs').fill('photos.write')
  await why(page).getByLabel('Audience (aud)').fill('https://other.example')
  await expect(causes(page).nth(0)).toContainText('Permission (scope)')
  await expect(causes(page).nth(1)).toContainText('Audience (aud)')
  await expect(why(page).getByLabel('Scope that the request needs')).toHaveValue('photos.write')
})

test('an error beside the token in one field is read as well, and one alone is no token', async ({ page }) => {
  await openBench(page)
  await paste(page).fill('jwt audience invalid. expected: https://other.example')
  await expect(why(page)).toContainText('There is no token here.')
  await expect(verdict(page)).toHaveCount(0)
  await paste(page).fill(`Authorization: Bearer ${plain}\njwt audience invalid. expected: https://other.example`)
  await expect(causes(page).first()).toContainText('The token says “https://api.example”.')
})

test('an error travels in the link, and nothing of it stays in the address', async ({ page }) => {
  const fragment = `#${new URLSearchParams({ token: plain, key: secret, error: 'jwt issuer invalid. expected: x' })}`
  await openBench(page, fragment)
  await expect(error(page)).toHaveValue('jwt issuer invalid. expected: x')
  await expect(causes(page).first()).toContainText('Issuer (iss)')
  expect(new URL(page.url()).hash).toBe('')
})

test('the keyboard goes from the key to the error, to its causes and their links', async ({ page }) => {
  await bring(page, plain, secret, '')
  await key(page).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(error(page)).toBeFocused()
  await page.keyboard.type('jwt issuer invalid. expected: https://as')
  await expect(causes(page).first()).toContainText('Issuer (iss)')
  await page.keyboard.press('Tab')
  await expect(causes(page).first().getByRole('link').first()).toBeFocused()
})

test('a token of a known maker: what it looks like, by what, and its rules; a missing audience is by design', async ({
  page,
}) => {
  await bring(page, cognito, secret, 'jwt audience invalid. expected: printer')
  const looks = page.getByRole('region', { name: 'Looks like an access token of Amazon Cognito' })
  await expect(looks).toContainText('token_use access')
  await expect(looks).toContainText('Compare client_id')
  await expect(looks.getByRole('link')).toHaveAttribute('href', /^https:\/\/docs\.aws\.amazon\.com\//)
  await expect(verdict(page)).toContainText('Not acceptable')
  await expect(verdict(page)).toContainText('It expired')
  await expect(causes(page).first()).toContainText('by design')
  const note = page.getByRole('list', { name: 'Check up' }).getByRole('listitem').filter({ hasText: 'for whom it is' })
  await expect(note).toContainText('For an access token of Amazon Cognito that is by design.')
})

test('an issuer that only begins like a known one is nobody’s', async ({ page }) => {
  await bring(page, token({ iss: 'https://accounts.google.com.evil.test', exp: later }), secret, '')
  await expect(verdict(page)).toContainText('Acceptable so far')
  await expect(page.getByRole('region', { name: /^Looks like/ })).toHaveCount(0)
})

for (const theme of ['light', 'dark', 'projector'] as const) {
  test(`causes and what it looks like: axe finds nothing, and nothing is cut off: ${theme}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }])
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 812 })
      await bring(page, cognito, `${secret}!`, 'jwt audience invalid. expected: printer')
      await expect(causes(page)).toHaveCount(3)
      await expect(page.getByRole('region', { name: /^Looks like/ })).toBeVisible()
      await axe(page)
      await error(page).fill('401 Unauthorized')
      await key(page).fill(secret)
      await paste(page).fill(plain)
      await expect(why(page)).toContainText('Nothing that was tried here fails.')
      await axe(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    }
  })
}

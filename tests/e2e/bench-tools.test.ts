/** The token bench: making, signing, encrypting, comparing, sharing, and sending to the Photo API. By keyboard. */
import { check, group, key, openBench, paste, preset, tool, verdict } from './support/bench'
import { flow, ready } from './support/stage'
import { axe, expect, test } from './support/test'

test('a claim is edited, signed with a new key and verified, by keyboard', async ({ page }) => {
  await openBench(page)
  await preset(page, 'Kinds of token', 'Access token')
  await page.getByRole('button', { name: 'Edit the payload' }).press('Enter')
  const json = page.getByRole('textbox', { name: 'Payload as JSON' })
  await json.fill((await json.inputValue()).replace('"photos.read"', '"photos.read photos.write"'))
  await expect(verdict(page)).toContainText('Not acceptable')
  await tool(page, 'Sign')
  await page.getByRole('button', { name: 'Sign', exact: true }).press('Enter')
  await expect(page.getByText('There is no key to do it with.')).toBeVisible()
  for (const alg of ['ES256', 'RS256', 'PS256', 'Ed25519', 'HS256']) {
    await page.getByRole('combobox', { name: 'Algorithm' }).selectOption(alg)
    await page.getByRole('button', { name: 'Make a new key' }).press('Enter')
    await expect(page.getByRole('textbox', { name: 'Private key or secret' })).toHaveValue(new RegExp(alg))
    await page.getByRole('button', { name: 'Sign', exact: true }).press('Enter')
    await expect(verdict(page)).toContainText('Every check that was made has passed.')
    await expect(check(page, 'Signature')).toContainText(`by ${alg}`)
    await expect(group(page, 'Payload')).toContainText('photos.write')
  }
  await axe(page)
})

test('a private key does not get into the field of the public one', async ({ page }) => {
  await openBench(page)
  await preset(page, 'Kinds of token', 'Access token')
  await tool(page, 'Sign')
  await page.getByRole('button', { name: 'Make a new key' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Private key or secret' })).toHaveValue(/"d"/)
  await page.getByRole('button', { name: 'Sign', exact: true }).press('Enter')
  await expect(page.getByText('Signed. The public half')).toBeVisible()
  await expect(key(page)).not.toHaveValue(/"d"/)
})

test('a signed token is encrypted, and decrypted again', async ({ page }) => {
  await openBench(page)
  await preset(page, 'Kinds of token', 'ID token')
  await tool(page, 'Encrypt')
  for (const alg of ['ECDH-ES', 'dir']) {
    await page.getByRole('combobox', { name: /^How the key is handed over/ }).selectOption(alg)
    await page.getByRole('button', { name: 'Make a key for the recipient' }).press('Enter')
    await expect(page.getByRole('textbox', { name: 'Recipient’s key' })).toHaveValue(new RegExp(`"alg": "${alg}"`))
    await page.getByRole('button', { name: 'Encrypt', exact: true }).press('Enter')
    await expect(check(page, 'Decryption')).toContainText('passed')
    await expect(page.getByRole('region', { name: 'What was inside' })).toContainText('eyJ')
    await page.getByRole('button', { name: 'Put the inner token on the bench' }).press('Enter')
    await expect(group(page, 'Payload')).toContainText('"ada"')
  }
})

test('two tokens are compared claim by claim', async ({ page }) => {
  await openBench(page)
  await preset(page, 'Kinds of token', 'Access token')
  const first = await paste(page).inputValue()
  await preset(page, 'Kinds of trouble', 'For somebody else')
  await expect(verdict(page)).toContainText('Audience (aud)')
  await tool(page, 'Compare with another')
  await page.getByRole('textbox', { name: 'Compare with' }).fill(first)
  const table = page.getByRole('table', { name: 'The two tokens, claim by claim' })
  await expect(table.getByRole('row', { name: /^aud/ })).toContainText('different')
  await expect(table.getByRole('row', { name: /^sub/ })).toContainText('same')
  await page.getByRole('checkbox', { name: 'Only differences' }).check()
  await expect(table.getByRole('row', { name: /^sub/ })).toHaveCount(0)
  await axe(page)
})

test('a link carries the bench in its fragment, which no server sees', async ({ page, context }) => {
  await openBench(page)
  await preset(page, 'Kinds of token', 'Access token')
  const token = await paste(page).inputValue()
  await tool(page, 'Share')
  await page.getByRole('button', { name: 'Make a link' }).press('Enter')
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue()
  const other = await context.newPage()
  const asked: string[] = []
  other.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')))
  await other.goto(link)
  await expect(paste(other)).toHaveValue(token)
  await expect(verdict(other)).toContainText('Every check that was made has passed.')
  expect(asked.filter((text) => text.replace(/#.*/, '').includes(token.slice(0, 40)))).toEqual([])
  expect(other.url()).not.toContain(token.slice(0, 40))
})

test('a token that looks live is shared after a warning, and secrets stay here', async ({ page }) => {
  await openBench(page)
  const unsigned = (payload: object) =>
    `${Buffer.from('{"alg":"HS256"}').toString('base64url')}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.c2ln`
  await paste(page).fill(unsigned({ iss: 'https://login.example.com', exp: 4_102_444_800 }))
  await key(page).fill('a shared secret')
  await tool(page, 'Share')
  await expect(page.getByText('This token may still open doors')).toBeVisible()
  await expect(page.getByText('The key stays here')).toBeVisible()
  await page.getByRole('button', { name: 'Make the link anyway' }).press('Enter')
  expect(await page.getByRole('textbox', { name: 'Link' }).inputValue()).not.toContain('secret')
})

test('the check-up finds a secret that stands in a list', async ({ page }) => {
  await openBench(page)
  await preset(page, 'Kinds of trouble', 'Guessable secret')
  const found = page.getByRole('list', { name: 'Check up' })
  await expect(found).toContainText('Danger: The secret is in a list')
  await expect(found).toContainText('“secret”')
})

test('from the stage: a token opens on the bench with its keys, and with where its claims came from', async ({
  page,
}) => {
  await page.goto(`${flow}/token-response?view=messages`)
  await ready(page)
  await page.getByRole('tab', { name: /ID token/ }).click()
  // The key comes with the rest of the story.
  await expect(page.getByRole('tabpanel').first()).toContainText('Signature valid')
  await page.getByRole('link', { name: 'Open in Tokens' }).click()
  await expect(verdict(page)).toContainText('Every check that was made has passed.')
  await expect(check(page, 'Issuer (iss)')).toContainText('passed')
  await expect(check(page, 'Audience (aud)')).toContainText('passed')
  await expect(
    group(page, 'Payload')
      .getByRole('link', { name: /^from message/ })
      .first(),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Back to the stage' }).click()
  await expect(page).toHaveURL(/\/flows\/authorization-code/)
})

test('a link says nothing of the run that a token came from, unless asked', async ({ page }) => {
  await page.goto(`${flow}/token-response?view=messages`)
  await ready(page)
  await page.getByRole('tab', { name: /ID token/ }).click()
  // The key comes with the rest of the story.
  await expect(page.getByRole('tabpanel').first()).toContainText('Signature valid')
  await page.getByRole('link', { name: 'Open in Tokens' }).click()
  await expect(verdict(page)).toContainText('Every check that was made has passed.')
  await tool(page, 'Share')
  const link = page.getByRole('textbox', { name: 'Link' })
  await page.getByRole('button', { name: 'Make a link' }).press('Enter')
  await expect(link).toHaveValue(/#token=/)
  await expect(link).not.toHaveValue(/run=/)
  await page.getByRole('checkbox', { name: /With the run it came from/ }).check()
  await page.getByRole('button', { name: 'Make a link' }).press('Enter')
  await expect(link).toHaveValue(/run=/)
})

test('to the stage: the Photo API takes its own token, and refuses an edited one as the bench does', async ({
  page,
}) => {
  await openBench(page)
  await preset(page, 'Kinds of token', 'Access token')
  await tool(page, 'Send it to the Photo API')
  await page.getByRole('button', { name: 'Send this to the Photo API' }).press('Enter')
  await expect(page.getByText('The Photo API answered 401.')).toBeVisible()
  await page.getByRole('button', { name: 'Take a token from a new run' }).press('Enter')
  await expect(page.getByText('A token that Acme ID issued just now')).toBeVisible()
  await expect(verdict(page)).toContainText('Every check that was made has passed.')
  await page.getByRole('button', { name: 'Send this to the Photo API' }).press('Enter')
  await expect(page.getByText('The Photo API answered 200.')).toBeVisible()
  await page.getByRole('button', { name: 'Edit the payload' }).press('Enter')
  const json = page.getByRole('textbox', { name: 'Payload as JSON' })
  await json.fill((await json.inputValue()).replace('photos.read', 'photos.write'))
  await page.getByRole('button', { name: 'Send this to the Photo API' }).press('Enter')
  await expect(page.getByText('The Photo API answered 401.')).toBeVisible()
  await expect(page.getByText('The bench says: Not acceptable.')).toBeVisible()
  await page.getByRole('link', { name: 'See it on the stage' }).press('Enter')
  await expect(page).toHaveURL(/run=/)
  await expect(page.getByText('401').first()).toBeVisible()
})

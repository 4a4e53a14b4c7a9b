/** What the bench says of a dirty paste: how it got at the token, what it left out, what it is, and why a key does not fit. */
import { check, group, key, openBench, paste, verdict } from './support/bench'
import { fragmentOf, scenes } from './support/bench-scenes'
import { axe, expect, test } from './support/test'

const sizes = [
  { width: 1440, height: 900 },
  { width: 375, height: 812 },
]

/** Of each kind of words one: half of them with motion, half without. */
const looked = {
  'no-preference': ['marked', 'severalKeys', 'unseen', 'lint'],
  reduce: ['several', 'maker', 'literalSecret', 'otherSecret', 'stranger'],
} as const satisfies Record<string, readonly (keyof typeof scenes)[]>

for (const theme of ['light', 'dark', 'projector'] as const)
  for (const viewport of sizes)
    test.describe(`in the theme "${theme}" at ${viewport.width} pixels`, () => {
      test.use({ theme, viewport })

      test('axe finds nothing, with motion or without, and nothing hangs over the edge', async ({ page }) => {
        test.setTimeout(180_000)
        for (const reducedMotion of ['no-preference', 'reduce'] as const) {
          await page.emulateMedia({ reducedMotion })
          for (const name of looked[reducedMotion]) {
            await page.goto('about:blank')
            await openBench(page, fragmentOf(scenes[name]))
            await expect(verdict(page)).toContainText(/Acceptable|Not/)
            await axe(page)
            const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
            expect(over, `${name}: pixels over the edge`).toBeLessThanOrEqual(0)
          }
        }
      })
    })

test('what was taken off a token and what was left out are told, and no mark twice', async ({ page }) => {
  await openBench(page)
  await paste(page).fill(scenes.marked.token)
  await expect(group(page, 'Payload')).toContainText('"ada"')
  await expect(page.getByText('Left out: 2026-11-26 10:02 ERROR refused')).toHaveCount(1)
  await expect(page.getByText('Left out: ')).not.toContainText('`')
  await paste(page).fill(scenes.wrapped.token)
  await expect(page.getByText(/line breaks?/).first()).toBeVisible()
  await expect(group(page, 'Payload')).toContainText('"ada"')
})

test('of several tokens each is chosen by the keyboard, and says where it was found', async ({ page }) => {
  await openBench(page)
  await paste(page).fill(scenes.several.token)
  const list = page.getByRole('group', { name: '3 tokens were found in this text. On the bench:' })
  await expect(list.getByRole('radio')).toHaveCount(3)
  await list.getByRole('radio').first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(list.getByRole('radio').nth(1)).toBeChecked()
  await expect(group(page, 'Payload')).toContainText('"grace"')
  await page.keyboard.press('ArrowDown')
  await expect(list.getByRole('radio', { name: /behind Bearer/ })).toBeChecked()
  await expect(group(page, 'Payload')).toContainText('"ada"')
})

test('what is no JWT is named by its maker or its kind', async ({ page }) => {
  await openBench(page)
  await paste(page).fill(scenes.maker.token)
  await expect(verdict(page)).toContainText('It looks like an opaque token of GitHub, by its beginning “gho_”')
  await paste(page).fill(scenes.paseto.token)
  await expect(verdict(page)).toContainText('It looks like a PASETO')
})

test('what nobody can see in a claim or a token is named by its code point', async ({ page }) => {
  await openBench(page, fragmentOf(scenes.unseen))
  await expect(group(page, 'Payload')).toContainText('U+200B')
  await expect(group(page, 'Payload')).toContainText('U+202E')
})

test('a character that no token has is named once by the verdict, and its place is shown', async ({ page }) => {
  await openBench(page, fragmentOf(scenes.stranger))
  await expect(verdict(page)).toContainText('"+"')
  const trouble = page.getByRole('region', { name: 'Trouble' })
  await expect(trouble.locator('mark')).toHaveText('+')
  const sentence = (await verdict(page).textContent())?.match(/The payload has [^.]+\./)?.[0] ?? 'no sentence'
  await expect(trouble).not.toContainText(sentence)
})

test('of several keys each is told, and the field is described by it', async ({ page }) => {
  await openBench(page, fragmentOf(scenes.severalKeys))
  await expect(key(page)).toHaveAccessibleDescription(/3 keys/)
  await key(page).fill(scenes.keySet.key)
  await expect(key(page)).toHaveAccessibleDescription(/3 keys/)
})

test('a secret in braces is taken as it stands, once that is said by the keyboard', async ({ page }) => {
  await openBench(page, fragmentOf(scenes.literalSecret))
  const written = page.getByRole('combobox', { name: 'The secret is written as' })
  await written.focus()
  await page.keyboard.press('End')
  await expect(written.locator('option:checked')).toHaveText('text, whatever it looks like')
  await expect(check(page, 'Signature')).toContainText('passed')
})

test('a secret in base64 is tried as such, and one press reads it so', async ({ page }) => {
  await openBench(page, fragmentOf(scenes.codedSecret))
  await expect(verdict(page)).toContainText(/base64/)
  await page.getByRole('button', { name: /base64/ }).press('Enter')
  await expect(check(page, 'Signature')).toContainText('passed')
})

test('where nothing fits, it is said what was tried', async ({ page }) => {
  await openBench(page, fragmentOf(scenes.otherSecret))
  await expect(verdict(page)).toContainText('Not acceptable')
  await expect(verdict(page)).toContainText('Tried: ')
  // Once: the list of checks does not say it again.
  await expect(check(page, 'Signature')).toContainText('The verdict says the rest.')
  await expect(check(page, 'Signature')).not.toContainText('Tried: ')
})

/** Two of the ways to get a lesson: the picture with its question, and the dialogue to its end. */
import { ready } from './support/stage'
import { axe, expect, test } from './support/test'

const lesson = '/learn/oauth-or-jwt'

test.describe('the picture', () => {
  test('is built up by presses, says each, begins again, and waits for the answer to its question', async ({
    page,
  }) => {
    await page.goto(`${lesson}/picture`)
    await ready(page)
    const picture = page.getByRole('region', { name: 'Picture', exact: true })
    const said = picture.getByRole('status', { name: 'What happens' })
    const before = (await said.textContent()) ?? ''
    await expect(picture.getByText('the numbered stub', { exact: true })).toBeHidden()
    await picture.getByRole('button', { name: 'Hand out a stub' }).press('Enter')
    await expect(picture.getByText('the numbered stub', { exact: true })).toBeVisible()
    await expect(picture.getByText(/^\d+ bytes$/)).toBeVisible()
    await expect(said).not.toHaveText(before)
    await picture.getByRole('button', { name: 'Start again' }).press('Enter')
    await expect(said).toHaveText(before)
    const question = page.getByRole('region', { name: 'One question' })
    await expect(question.getByRole('status')).toBeEmpty()
    await question.getByRole('button').first().press('Enter')
    await expect(question.getByRole('status')).toContainText(/^(Right|Not right)\./)
  })
})

test.describe('the dialogue', () => {
  test('is walked to its end with a wrong turn, by typing, by choice and with a hint, and survives a reload', async ({
    page,
  }) => {
    await page.goto(`${lesson}/walk`)
    await ready(page)
    const field = page.getByRole('textbox', { name: 'Your answer' })
    const script = page.getByRole('list', { name: 'What was said so far' })
    const question = page.locator('#turn')
    await field.fill('somebody signs a JWT')
    await field.press('Enter')
    await expect(script).toContainText('taken as: Somebody has to sign a JWT')
    await page.getByRole('button', { name: 'I meant something else' }).press('Enter')
    await expect(script).toBeEmpty()
    await field.fill('A JWT is signed')
    await field.press('Enter')
    await expect(question).toContainText('What does Ada have to give Photoprint')
    await expect(field).toBeFocused()
    await page.keyboard.type('bananas')
    await page.keyboard.press('Enter')
    await expect(script).toContainText('not understood')
    await page.keyboard.type('her password')
    await page.keyboard.press('Enter')
    await expect(question).toContainText('Is it a JWT?')
    await page.reload()
    await expect(question).toContainText('Is it a JWT?')
    await page.getByRole('button', { name: /^Hint 1/ }).press('Enter')
    await expect(page.getByText('Hint 1. A JWT has three parts')).toBeVisible()
    const evidence = page.getByRole('region', { name: 'Evidence' })
    await expect(evidence.getByRole('button', { pressed: true })).toContainText('the token response')
    for (let left = 0; left < 10 && (await question.isVisible()); left++) {
      const asked = (await question.textContent()) ?? ''
      await page.getByRole('button', { name: 'Choices' }).press('Enter')
      await page.locator('section[aria-labelledby=turn] ul button').first().press('Enter')
      await expect(page.getByText(asked).and(page.locator('#turn'))).toHaveCount(0)
    }
    await expect(page.getByRole('heading', { name: 'What you found' })).toBeFocused()
    await expect(evidence.getByRole('list', { name: 'Messages looked at so far' }).getByRole('button')).not.toHaveCount(
      1,
    )
  })
})

for (const theme of ['light', 'dark', 'projector'] as const)
  test.describe(`in the ${theme} theme`, () => {
    test.use({ theme })
    for (const way of ['picture', 'walk', 'quiz'])
      test(`axe finds nothing on the way ${way}`, async ({ page }) => {
        await page.goto(`${lesson}/${way}`)
        await ready(page)
        await axe(page)
      })

    test('axe finds nothing in the picture, whatever was pressed', async ({ page }) => {
      await page.goto(`${lesson}/picture`)
      await ready(page)
      for (const press of await page.getByRole('group', { name: 'What you can do' }).getByRole('button').all()) {
        if ((await press.textContent()) === 'Start again') continue
        await press.click()
        await axe(page)
      }
    })
  })

test('the recap of a flow and a what-if lead to the lessons about them', async ({ page }) => {
  await page.goto('/flows/authorization-code/recap')
  await ready(page)
  const lessons = page.getByRole('navigation', { name: 'Lessons about this' })
  await expect(lessons.getByRole('link', { name: /^Lesson: / }).first()).toHaveAttribute('href', /^\/learn\//)
  await lessons
    .getByRole('link', { name: /^Lesson: / })
    .first()
    .click()
  await expect(page).toHaveURL(/\/learn\/.+#concept-\d+$/)
})

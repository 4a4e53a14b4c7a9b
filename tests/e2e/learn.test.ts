/** The path, a lesson with its embedded run, and what is kept of reading it. */
import { readFile } from 'node:fs/promises'
import { ready } from './support/stage'
import { axe, axeLandmarks, expect, test } from './support/test'

const lesson = '/learn/oauth-or-jwt'

/** How many entries the log of this browser has, once they are written. */
function keptEntries(): Promise<number> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('claimcheck')
    opening.onsuccess = () => {
      const counting = opening.result.transaction('log').objectStore('log').count()
      counting.onsuccess = () => {
        opening.result.close()
        resolve(counting.result)
      }
    }
  })
}

test.describe('the path', () => {
  test('lists every lesson once, in order, and raises the first that was not read', async ({ page }) => {
    await page.goto('/learn')
    await ready(page)
    const list = page.getByRole('list', { name: 'Lessons' })
    const links = list.locator('a[href^="/learn/"]:not([href*="#"]):not([aria-label])')
    await expect(links).toHaveCount(20)
    await expect(list.getByRole('link', { name: /^Read it/ })).toHaveCount(1)
    await links.first().click()
    await expect(page.getByText('Lesson 1 of 20')).toBeVisible()
    await page.getByRole('region', { name: 'Make it stick' }).scrollIntoViewIfNeeded()
    await page.getByRole('heading', { name: 'A prompt to take along' }).scrollIntoViewIfNeeded()
    await expect.poll(() => page.evaluate(keptEntries)).toBeGreaterThan(0)
    await page.goto('/learn')
    await expect(list.getByText('read', { exact: true })).toBeVisible()
  })
})

test.describe('a lesson', () => {
  test('has a run in it that is stepped by keyboard, and leads to the same place on the stage', async ({ page }) => {
    await page.goto(lesson)
    await ready(page)
    const live = page.getByRole('region', { name: 'Live message', exact: true })
    const title = live.getByRole('heading', { level: 3 })
    const first = (await title.textContent()) ?? ''
    await live.getByRole('button', { name: /^Next/ }).focus()
    await page.keyboard.press('Enter')
    await expect(title).not.toHaveText(first)
    await page.keyboard.press('ArrowLeft')
    await expect(title).toHaveText(first)
    await live.getByRole('link', { name: 'Open it on the stage' }).click()
    await expect(page.getByRole('region', { name: 'Message' }).getByRole('heading', { level: 2 })).toContainText(first)
  })

  test('shows a value in its prose that is that of a run, and no other reader’s', async ({ page, browser }) => {
    await page.goto(lesson)
    await expect(page.getByText(/\d+ bytes/).first()).toBeVisible()
    const shown = await page.getByRole('region', { name: 'Live message', exact: true }).textContent()
    const other = await (await browser.newContext()).newPage()
    await other.goto(page.url())
    const elsewhere = await other.getByRole('region', { name: 'Live message', exact: true }).textContent()
    expect(elsewhere).not.toBe(shown)
    await other.context().close()
  })

  test('begins with an attempt, which is answered where it stands and is kept', async ({ page }) => {
    await page.goto(lesson)
    await ready(page)
    const attempt = page.getByRole('region', { name: 'Try it first' })
    await attempt.getByRole('button', { name: 'Answer it' }).press('Enter')
    const question = attempt.getByRole('region', { name: 'Question' })
    await expect(question).toBeVisible()
    await page.keyboard.press('1')
    await question.getByRole('button', { name: 'Guess' }).press('Enter')
    await expect(attempt.getByRole('status', { name: 'Result' })).toContainText(/^(Right|Not right)/)
    await page.goto('/quiz')
    await expect(page.getByText('1 answers.')).toBeVisible()
  })

  test('answers what people ask at an address of its own', async ({ page }) => {
    await page.goto(`${lesson}#ask-19.1`)
    const asked = page.locator('[id="ask-19.1"]')
    await expect(asked).toBeInViewport()
    await expect(asked.getByRole('link').first()).toHaveAttribute('href', /^\/(flows|compare|tokens)/)
  })

  test('has four other ways, each a button that Space presses, and a neighbour on each side', async ({ page }) => {
    await page.goto(lesson)
    await ready(page)
    const ways = ['Picture it', 'Walk me through it', 'Quiz me', 'Make it stick']
    for (const name of ways) await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
    await expect(page.locator('a[rel=prev]')).toBeVisible()
    await expect(page.locator('a[rel=next]')).toBeVisible()
    await page.getByRole('button', { name: 'Picture it' }).press('Space')
    await expect(page).toHaveURL(/\/picture$/)
  })

  test('is read without JavaScript, and by whoever takes note of it without a run', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
    const page = await context.newPage()
    await page.goto(lesson)
    await expect(page.getByRole('heading', { name: 'What people ask' })).toBeVisible()
    await page.getByRole('button', { name: 'Make it stick', exact: true }).click()
    await expect(page).toHaveURL(/\/stick$/)
    await context.close()
  })
})

test.describe('what is kept', () => {
  test('cards turn over with Space and are in the deck after a reload', async ({ page }) => {
    await page.goto(`${lesson}/stick`)
    await ready(page)
    const cards = page.getByRole('list', { name: 'Flashcards' })
    const card = cards.getByRole('button').first()
    await card.press('Space')
    await expect(card).toHaveAttribute('aria-expanded', 'true')
    await page.getByRole('button', { name: /^Add all \d to my deck$/ }).press('Enter')
    await expect(page.getByText(/are in your deck/)).toBeVisible()
    await page.reload()
    await expect(page.getByText(/are in your deck/)).toBeVisible()
  })

  test('notes are written beside a lesson and a message, survive a reload, are searched and exported', async ({
    page,
  }) => {
    await page.goto(lesson)
    await ready(page)
    await page.getByRole('textbox', { name: 'My notes' }).fill('Ask at work: stub or ticket?')
    await page.reload()
    await expect(page.getByRole('textbox', { name: 'My notes' })).toHaveValue('Ask at work: stub or ticket?')
    await page.goto('/flows/authorization-code/token-response?view=messages')
    await ready(page)
    await page.getByRole('button', { name: 'Note to myself' }).press('Enter')
    await page.getByRole('textbox', { name: 'My notes' }).fill('Here they are.')
    await page.goto('/notes')
    const notes = page.getByRole('list', { name: 'Notes' }).getByRole('listitem')
    await expect(notes).toHaveCount(2)
    await page.getByRole('searchbox').fill('ticke')
    await expect(notes).toHaveCount(1)
    await expect(notes.getByRole('link', { name: 'OAuth or JWT?' })).toHaveAttribute('href', lesson)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export as Markdown' }).click()
    const text = await readFile(await (await download).path(), 'utf8')
    expect(text).toContain(`## [OAuth or JWT?](${new URL(lesson, page.url()).href})\n\nAsk at work: stub or ticket?`)
    expect(text).toContain('/flows/authorization-code/token-response')
  })

  test('a prompt to take along asks for the attempt first, and has no secret of the run in it', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(lesson)
    await ready(page)
    const live = await page.getByRole('region', { name: 'Live message', exact: true }).textContent()
    const token = /access_token: ([\w-]{20,})/.exec(live ?? '')?.[1] ?? 'none'
    await page.getByRole('button', { name: 'Copy the prompt for five questions' }).click()
    await expect(page.getByText('Copied', { exact: true })).toBeVisible()
    const prompt = await page.evaluate(() => navigator.clipboard.readText())
    expect(prompt).toContain('Begin by asking me')
    expect(prompt).toContain('access_token')
    expect(token).not.toBe('none')
    expect(prompt).not.toContain(token)
  })
})

for (const theme of ['light', 'dark', 'projector'] as const)
  test.describe(`in the ${theme} theme`, () => {
    test.use({ theme })
    for (const path of ['/learn', lesson, `${lesson}/stick`, '/notes'])
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path)
        await ready(page)
        await axe(page)
        await axeLandmarks(page)
      })
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 } })
  for (const path of ['/learn', lesson, `${lesson}/picture`, `${lesson}/walk`, `${lesson}/stick`, '/notes'])
    test(`nothing of ${path} is wider than the screen`, async ({ page }) => {
      await page.goto(path)
      await ready(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
    })
})

/** The panes of the stage: Ada's browser, who knows what, the message, and what if. */
import type { Page } from '@playwright/test'
import { branches, explained, flow, open, position, press } from './support/stage'
import { axe, expect, test } from './support/test'

test.use({ view: 'messages' })

const pane = {
  message: explained,
  browser: (page: Page) => page.getByRole('region', { name: 'What Ada sees' }),
  knows: (page: Page) => page.getByRole('region', { name: 'Who knows what' }),
  whatIf: (page: Page) => page.getByRole('region', { name: 'What if' }),
  changed: (page: Page) => page.getByRole('region', { name: 'What you changed' }),
  adasPage: (page: Page) => page.frameLocator('iframe[title="The page in Ada’s browser"]'),
}

async function signIn(page: Page, password: string, name = 'ada') {
  await pane.adasPage(page).getByLabel('Name').fill(name)
  await pane.adasPage(page).getByLabel('Password').fill(password)
  await pane.adasPage(page).getByRole('button', { name: 'Sign in' }).click()
  await expect(pane.message(page).getByRole('button', { name: password, exact: true })).toBeVisible()
}

test.describe('what Ada sees', () => {
  test('signing in by hand is what Next would have done, so no new branch begins', async ({ page }) => {
    await open(page, `${flow}/after-sign-in-page`)
    await signIn(page, 'lovelace-1843')
    await expect(branches(page)).toHaveCount(0)
    await expect(pane.browser(page)).toContainText('Acme ID has not answered yet.')
  })

  test('a wrong password is refused by the real page', async ({ page }) => {
    await open(page, `${flow}/after-sign-in-page`)
    await signIn(page, 'wrong')
    await page.getByRole('button', { name: /^Next/ }).click()
    await page.getByRole('button', { name: /^Next/ }).click()
    await expect(pane.adasPage(page).getByText('do not belong together')).toBeVisible()
    await expect(branches(page).getByRole('listitem')).toHaveCount(2)
  })

  test('denying by hand ends in access_denied', async ({ page }) => {
    await open(page, `${flow}/after-consent-page`)
    await pane.adasPage(page).getByRole('button', { name: 'Deny' }).click()
    await expect(pane.message(page)).toContainText('deny')
    const refusal = pane.message(page).getByRole('region', { name: 'Refusal' })
    while ((await position(page)) !== 'authorization-error-response') await press(page, 'ArrowRight')
    await expect(refusal).toContainText('access_denied')
  })

  test('a held redirect shows the address that comes next', async ({ page }) => {
    await page.goto(`${flow}/authorization-response`)
    await expect(pane.browser(page)).toContainText('Next address: photoprint.test/callback?code=')
    await expect(pane.browser(page)).toContainText('On Next the address bar changes to this by itself.')
  })

  test('the browser is idle while servers talk', async ({ page }) => {
    await page.goto(`${flow}/token-request`)
    await expect(pane.browser(page)).toContainText('The browser is idle. Photoprint and Acme ID are talking')
    await expect(page.locator('iframe')).toHaveCount(0)
  })

  test('markup typed into a form comes back as text', async ({ page }) => {
    await open(page, `${flow}/after-sign-in-page`)
    const markup = '"><img src=x onerror="parent.hacked=1"><b id="typed">Ada</b>'
    await signIn(page, 'wrong', markup)
    await page.getByRole('button', { name: /^Next/ }).click()
    await page.getByRole('button', { name: /^Next/ }).click()
    await expect(pane.adasPage(page).getByText('do not belong together')).toBeVisible()
    await expect(pane.adasPage(page).locator('#typed, img')).toHaveCount(0)
  })

  test('a page that was changed on its way runs no script of its own', async ({ page, allowComplaint }) => {
    allowComplaint(/Content Security Policy/)
    await page.goto(`${flow}/sign-in-page`)
    await pane.whatIf(page).getByRole('button', { name: 'Change it by hand…' }).click()
    const hostile =
      '<!doctype html><!-- --><h1>Changed</h1><p id="ran">no</p><script>document.getElementById("ran").textContent="yes"</script><img src="data:," onerror="document.getElementById(\'ran\').textContent=\'yes\'"><script>parent.postMessage({type:"follow",href:"/print"},"*")</script>'
    await pane.whatIf(page).getByLabel('Body').fill(hostile)
    await pane.whatIf(page).getByRole('button', { name: 'Deliver changed message' }).click()
    await expect(pane.adasPage(page).getByRole('heading', { name: 'Changed' })).toBeVisible()
    await expect(pane.adasPage(page).locator('#ran')).toHaveText('no')
  })
})

test.describe('the message', () => {
  test('tokens stand there decoded and verified', async ({ page }) => {
    await page.goto(`${flow}/token-response`)
    for (const kind of ['Access token', 'ID token']) {
      await expect(pane.message(page).getByRole('group', { name: kind })).toContainText('Signature valid')
    }
    await pane.message(page).getByRole('tab', { name: 'ID token' }).click()
    await expect(pane.message(page).getByRole('group', { name: 'ID token' })).toContainText('Signature valid')
    await expect(pane.message(page).getByRole('group', { name: 'Access token' })).toHaveCount(0)
  })

  test('is there raw and as cURL', async ({ page }) => {
    await page.goto(`${flow}/token-response`)
    await pane.message(page).getByRole('tab', { name: 'Raw HTTP' }).click()
    await expect(pane.message(page).getByRole('tabpanel')).toContainText('"token_type": "Bearer"')
    await pane.message(page).getByRole('tab', { name: 'cURL' }).click()
    await expect(pane.message(page).getByRole('tabpanel')).toContainText('This is the request that it answers.')
    await expect(pane.message(page).getByRole('tabpanel')).toContainText('grant_type=authorization_code')
  })

  test('a value can be followed to every place it has been', async ({ page }) => {
    await page.goto(`${flow}/authorization-response`)
    const code = pane.message(page).locator('dd').first().getByRole('button')
    const value = (await code.textContent()) ?? ''
    await code.click()
    const followed = page.getByRole('region', { name: 'Followed value' })
    await expect(followed).toContainText(value)
    await followed.getByRole('button', { name: /form code/ }).click()
    await expect(pane.message(page).getByRole('button', { name: value, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await expect(pane.message(page)).toContainText('code_verifier')
    await followed.getByRole('button', { name: 'Stop following' }).click()
    await expect(followed).toHaveCount(0)
  })
})

test('who knows what marks what is new', async ({ page }) => {
  await page.goto(`${flow}/authorization-redirect`)
  await expect(pane.knows(page)).toContainText('nothing yet')
  await expect(pane.knows(page).getByRole('button', { name: /code_verifier.*new/ })).toBeVisible()
})

test.describe('what if', () => {
  test('a ready-made one shows the wire and the log', async ({ page }) => {
    await open(page, `${flow}/token-request`)
    await pane.whatIf(page).getByRole('button', { name: 'the code_verifier is wrong' }).click()
    const refusal = pane.message(page).getByRole('region', { name: 'Refusal' })
    await expect(refusal).toContainText('invalid_grant')
    await expect(refusal).toContainText('code_verifier does not match code_challenge')
    await expect(pane.changed(page)).toContainText('Acme ID refuses it.')
    await axe(page)
  })

  test('leads to the message that another one is for', async ({ page }) => {
    await open(page, `${flow}/authorization-response`)
    await pane.whatIf(page).getByText('Later in this flow').click()
    await pane.whatIf(page).getByRole('button', { name: 'the code is replayed' }).click()
    await expect(page).toHaveURL(/token-request/)
  })

  test('any value can be changed by hand', async ({ page }) => {
    await open(page, `${flow}/token-request`)
    await pane.whatIf(page).getByRole('button', { name: 'Change it by hand…' }).click()
    await pane.whatIf(page).getByLabel('redirect_uri').fill('https://photoprint.test/other')
    await axe(page)
    await pane.whatIf(page).getByRole('button', { name: 'Deliver changed message' }).click()
    await expect(pane.message(page)).toContainText('invalid_grant')
    await expect(pane.changed(page)).toContainText('form redirect_uri → https://photoprint.test/other')
  })

  test('what cannot be sent says so, and nothing typed is lost', async ({ page, allowComplaint }) => {
    allowComplaint(/422/)
    await open(page, `${flow}/token-request`)
    await pane.whatIf(page).getByRole('button', { name: 'Change it by hand…' }).click()
    await pane.whatIf(page).getByLabel('Method').fill('po st')
    await pane.whatIf(page).getByLabel('code_verifier').fill('typed')
    await pane.whatIf(page).getByRole('button', { name: 'Deliver changed message' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'po st' })).toBeVisible()
    await expect(pane.whatIf(page).getByLabel('Method')).toHaveAccessibleDescription(/no method/)
    await expect(pane.whatIf(page).getByLabel('code_verifier')).toHaveValue('typed')
  })

  test('is only elsewhere where nothing is in flight', async ({ page }) => {
    await open(page, `${flow}/after-consent-page`)
    await expect(pane.whatIf(page)).toContainText('Later in this flow')
    await expect(pane.whatIf(page).getByRole('button', { name: 'Change it by hand…' })).toHaveCount(0)
  })
})

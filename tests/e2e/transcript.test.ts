/** The story without eyes. To renew the text after a change: RENEW_TRANSCRIPT=1, and then read it aloud from top to bottom. */
import { readFileSync, writeFileSync } from 'node:fs'
import { flow } from './support/stage'
import { expect, test } from './support/test'
import { transcriptOf } from './support/transcript'

const file = 'tests/golden/code-flow-transcript.md'

const head = `# The code flow, as a listener gets it

Made by tests/e2e/transcript.test.ts from Chromium’s accessibility tree and from what the live regions say: nearly what software such as NVDA would speak. Values stand as their names.
`

test('the code flow read by a screen reader is the text that was read aloud and found good', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const told = head + (await transcriptOf(page, flow))
  if (process.env.RENEW_TRANSCRIPT) writeFileSync(file, told)
  expect(told).toBe(readFileSync(file, 'utf8'))
})

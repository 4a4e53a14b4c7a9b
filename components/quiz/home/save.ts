/** Hands a text to the reader as a file. */
import type { Log } from '@/lib/recall/log'

/** Saves a text under a name. */
export function saveText(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // Some browsers begin to read it only afterwards.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** Saves what was answered, to be brought back here or elsewhere. The code that writes it is fetched now. */
export async function saveLog(log: Log): Promise<void> {
  saveText('claimcheck-quiz.json', JSON.stringify({ version: 1, log }, null, 2), 'application/json')
}

/** Hands a text to the reader as a file. The code that writes it is fetched when it is wanted. */
import type { LabMark } from '@/lib/kept/lab-mark'
import type { Note } from '@/lib/kept/note'
import type { Log } from '@/lib/recall/log'

/** Saves a text under a name. */
export function saveText(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // Some browsers begin to read it only afterwards.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** Saves what was answered and noted, to be brought back here or elsewhere. */
export async function saveAll(log: Log, notes: readonly Note[], labs: readonly LabMark[] = []): Promise<void> {
  const { writeFile } = await import('@/lib/recall/exports/file')
  saveText('claimcheck.json', writeFile(log, [...notes], [...labs]), 'application/json')
}

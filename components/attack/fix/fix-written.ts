/** Which fix somebody has written. */
import type { ShownCode } from '../lab/shown-code'

/** The id of the fix that puts in this line, or all of these; `undefined` where none does. White space does not count. */
export function fixWritten(changes: ShownCode['changes'], text: string): string | undefined {
  const written = bare(text)
  const puts = Object.entries(changes).map(([id, lines]) => ({
    id,
    own: lines.filter(({ is }) => is === 'in').map((line) => bare(line.text)),
  }))
  if (written === '') return undefined
  return puts.find(({ own }) => own.join('') === written || own.some((line) => line === written))?.id
}

function bare(text: string): string {
  return text.replaceAll(/\s+/g, '')
}

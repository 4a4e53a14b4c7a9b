/** The code that runs, read out of the very file in which it stands. */

/**
 * The body of an exported function, without the indent that its lines share: from its first line up to the first `}`
 * that stands at the beginning of a line, which is how this repository is formatted.
 */
export function bodyOf(source: string, name: string): string {
  const whole = functionIn(source, name)
  const lines = whole.split('\n').slice(openingOf(whole), -1)
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const shared = Math.min(...indents)
  return lines.map((line) => line.slice(shared)).join('\n')
}

/** An exported function, from `export` to its last brace. @throws Error where there is none. */
export function functionIn(source: string, name: string): string {
  const found = new RegExp(`^export (?:async )?function ${name}\\b[\\s\\S]*?^\\}`, 'm').exec(source)
  if (!found) throw new Error(`No function is exported under the name "${name}".`)
  return found[0]
}

/** How many lines the head of a function has: its parameters may stand below one another. */
function openingOf(whole: string): number {
  return whole.split('\n').findIndex((line) => line.endsWith('{')) + 1
}

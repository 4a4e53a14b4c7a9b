/** JSON values as text, however deep: `JSON.parse` reads what `JSON.stringify` has no stack to write. */

/** What `JSON.stringify` says of a value that came out of JSON. Never throws. What is too deep is not laid out over lines. */
export function jsonText(value: unknown, indent = 0): string {
  try {
    return JSON.stringify(value, null, indent)
  } catch {
    return withoutStack(value)
  }
}

/** What is still to be written: text as it is, or a value. */
type Rest = { readonly text: string } | { readonly value: unknown }

function withoutStack(json: unknown): string {
  const written: string[] = []
  const rest: Rest[] = [{ value: json }]
  for (let next = rest.pop(); next; next = rest.pop()) {
    if ('text' in next) written.push(next.text)
    else if (isBranching(next.value)) rest.push(...partsOf(next.value).toReversed())
    else written.push(JSON.stringify(next.value))
  }
  return written.join('')
}

function isBranching(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function partsOf(value: object): Rest[] {
  const isList = Array.isArray(value)
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  const inside = Object.entries(value).flatMap(([name, member], index): Rest[] => {
    const before = `${index > 0 ? ',' : ''}${isList ? '' : `${JSON.stringify(name)}:`}`
    return [{ text: before }, { value: member }]
  })
  return [{ text: open }, ...inside, { text: close }]
}

/** Names in braces, `{elsewhere}`: what content writes for a value that only a world knows. */

/**
 * The text with the values of these names in the place of their braces. A name that has no value keeps its braces,
 * unless `otherwise` says what becomes of it.
 */
export function fillIn(
  text: string,
  values: Readonly<Record<string, string>>,
  otherwise: (name: string) => string = inBraces,
): string {
  return text.replace(/\{([\w-]+)\}/g, (_, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : otherwise(name),
  )
}

function inBraces(name: string): string {
  return `{${name}}`
}

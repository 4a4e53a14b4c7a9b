/** Finds members that an object of a JSON text names more than once. `JSON.parse` keeps the last one and says nothing. */

/** The names that occur twice or more in one and the same object, at any depth, each once. The text must be valid JSON. */
export function duplicateMembers(json: string): string[] {
  const objects: Set<string>[] = []
  const twice = new Set<string>()
  for (const [part] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"\s*:?|[{}]/g)) {
    if (part === '{') objects.push(new Set())
    else if (part === '}') objects.pop()
    else if (part.endsWith(':')) note(memberName(part), objects.at(-1), twice)
  }
  return [...twice]
}

function memberName(part: string): string {
  return String(JSON.parse(part.slice(0, -1)))
}

function note(name: string, seen: Set<string> | undefined, twice: Set<string>): void {
  if (seen?.has(name)) twice.add(name)
  seen?.add(name)
}

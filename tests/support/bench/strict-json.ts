/** A strict reader of JSON (RFC 8259), written for tests alone: it shares no line with what the bench reads JSON by. */

export type Value = null | boolean | number | string | readonly Value[] | ReadonlyMap<string, Value>

const wordValues: Readonly<Record<string, Value>> = { true: true, false: false, null: null }

/** The value, objects as maps. `undefined` where it is no JSON, or an object in it names a member twice. */
export function strictJson(text: string): Value | undefined {
  let at = 0
  const refuse = (): never => {
    throw new SyntaxError(`at ${at}`)
  }
  const space = () => {
    while (/[ \t\n\r]/.test(text[at] ?? '')) at++
  }
  const taken = (pattern: RegExp): string => {
    const found = new RegExp(pattern.source, 'y')
    found.lastIndex = at
    const [all] = found.exec(text) ?? refuse()
    at += all.length
    return all
  }
  const string = (): string => {
    // RFC 8259 §7: control characters must be escaped.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must not stand there
    const quoted = taken(/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/)
    return JSON.parse(quoted)
  }
  const list = (): readonly Value[] => {
    at++
    space()
    const items: Value[] = []
    if (text[at] === ']') at++
    else
      do items.push(value())
      while (more(']'))
    return items
  }
  const more = (end: string): boolean => {
    const next = text[at++]
    if (next !== ',' && next !== end) refuse()
    return next === ','
  }
  const object = (): ReadonlyMap<string, Value> => {
    at++
    space()
    const members = new Map<string, Value>()
    if (text[at] === '}') {
      at++
      return members
    }
    do {
      space()
      const name = string()
      space()
      if (text[at++] !== ':' || members.has(name)) refuse()
      members.set(name, value())
    } while (more('}'))
    return members
  }
  const value = (): Value => {
    space()
    const first = text[at] ?? ''
    const read = first === '{' ? object() : first === '[' ? list() : first === '"' ? string() : scalar()
    space()
    return read
  }
  const scalar = (): Value => {
    const word = taken(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/)
    return word in wordValues ? (wordValues[word] ?? null) : Number(word)
  }
  try {
    const read = value()
    return at === text.length ? read : undefined
  } catch {
    return undefined
  }
}

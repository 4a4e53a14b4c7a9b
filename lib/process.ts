/** What a process has one of. Next bundles pages and routes apart, so that a module's own variable would be there twice. */

const key = Symbol.for('claimcheck')
const shared = globalThis as { [key]?: Map<string, unknown> }

/** The value under this name: made when it is first asked for, and the same for whoever asks in this process. */
export function once<Value>(name: string, make: () => Value): Value {
  shared[key] ??= new Map()
  const values = shared[key]
  if (!values.has(name)) values.set(name, make())
  return values.get(name) as Value
}

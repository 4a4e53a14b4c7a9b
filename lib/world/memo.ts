/** Remembers what was made of a value, for as long as the value lives. */

/**
 * The same function with a memory by identity: `make` runs once for each object it is given. For pure functions of
 * objects that nobody changes afterwards, such as the steps of a branch.
 */
export function onceFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const known = made.get(key) ?? { value: make(key) }
    made.set(key, known)
    return known.value
  }
}

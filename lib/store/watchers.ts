/** Who is to be called when something happens in a room: in this process. */

export type Watchers = {
  /** Gives back how to stop. */
  readonly watch: (code: string, changed: () => void) => () => void
  /** Calls those who watch this room. */
  readonly call: (code: string) => void
  readonly callAll: () => void
  /** The rooms that anybody watches. */
  readonly codes: () => readonly string[]
}

/** `first` is called when somebody begins to watch a room that nobody watched, `last` when nobody watches it any more. */
export type Turns = { readonly first: (code: string) => void; readonly last: (code: string) => void }

export function createWatchers(turns: Turns): Watchers {
  const watched = new Map<string, Set<() => void>>()

  function begin(code: string): Set<() => void> {
    const all = new Set<() => void>()
    watched.set(code, all)
    turns.first(code)
    return all
  }

  function end(code: string): void {
    watched.delete(code)
    turns.last(code)
  }

  function call(code: string): void {
    for (const changed of [...(watched.get(code) ?? [])]) changed()
  }

  return {
    watch(code, changed) {
      // Of its own, so that one function may be given twice.
      const called = () => changed()
      const all = watched.get(code) ?? begin(code)
      all.add(called)
      return () => {
        if (all.delete(called) && all.size === 0) end(code)
      }
    },
    call,
    callAll: () => [...watched.keys()].forEach(call),
    codes: () => [...watched.keys()],
  }
}

/** What is pointed at, kept beside React's state: only what shows it, or showed it, is drawn anew. */
import { useSyncExternalStore } from 'react'

/** One member of one part of the token: what is pointed at lights up wherever it is shown. */
export type Lit = { readonly part: number; readonly member: number }

export type Lights = {
  readonly lit: () => Lit | null
  readonly light: (lit: Lit | null) => void
  readonly subscribe: (listen: () => void) => () => void
}

export function createLights(): Lights {
  const listeners = new Set<() => void>()
  let lit: Lit | null = null
  return {
    lit: () => lit,
    light: (next) => {
      if (lit?.part === next?.part && lit?.member === next?.member) return
      lit = next
      for (const listen of listeners) listen()
    },
    subscribe: (listen) => {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
  }
}

export function useLit({ subscribe, lit }: Lights): Lit | null {
  return useSyncExternalStore(subscribe, lit, () => null)
}

export function useIsLit({ subscribe, lit }: Lights, part: number, member: number): boolean {
  const isLit = () => lit()?.part === part && lit()?.member === member
  return useSyncExternalStore(subscribe, isLit, () => false)
}

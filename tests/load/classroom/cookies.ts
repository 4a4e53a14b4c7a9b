/** The cookies of one browser, in front of one site: names and values, as the server last set them. */
export type Cookies = {
  readonly take: (set: readonly string[] | undefined) => void
  readonly header: () => { readonly cookie?: string }
}

export function newCookies(): Cookies {
  const kept = new Map<string, string>()
  return {
    take: (set) => {
      for (const each of set ?? []) keep(kept, each)
    },
    header: () => (kept.size > 0 ? { cookie: [...kept].map(([name, value]) => `${name}=${value}`).join('; ') } : {}),
  }
}

function keep(kept: Map<string, string>, set: string): void {
  const [pair = ''] = set.split(';', 1)
  const at = pair.indexOf('=')
  kept.set(pair.slice(0, at), pair.slice(at + 1))
}

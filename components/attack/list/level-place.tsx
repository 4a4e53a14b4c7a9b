/** The id of the place in which it stands how far somebody has come in a lab. */
export function levelPlace(lab: string): string {
  return `level-${lab}`
}

/** It is empty until the browser has said. */
export function LevelPlace({ lab }: { readonly lab: string }) {
  return <p id={levelPlace(lab)} className="min-h-6 text-ink-2 text-small" />
}

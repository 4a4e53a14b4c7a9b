/** Times and what is said of them. */

/** Times in milliseconds, as they come. */
export type Times = number[]

/** The part of sorted times that a share of them stays under; `NaN` where there are none. */
function quantile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

/** Median, p99 and the longest, and how many there are. */
export function said(times: readonly number[]): string {
  if (times.length === 0) return 'none'
  const [half, most, last] = [0.5, 0.99, 1].map((part) => ms(quantile(times, part)))
  return `${half}, p99 ${most}, last ${last} (${times.length})`
}

/** A time as it is shown. */
export function ms(value: number): string {
  return value < 10_000 ? `${value.toFixed(0)} ms` : `${(value / 1000).toFixed(1)} s`
}

/** A line of the table. */
export function row(name: string, text: string): void {
  print(`  ${name.padEnd(44)} ${text}`)
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

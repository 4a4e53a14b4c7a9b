/** The three ways into a lab. */

export const labWays = ['watch', 'yourself', 'fix'] as const
export type LabWay = (typeof labWays)[number]

/** The way that an address names with `?way=`; `null` where it names none. */
export function wayFrom(named: string | string[] | undefined | null): LabWay | null {
  return labWays.find((way) => way === named) ?? null
}

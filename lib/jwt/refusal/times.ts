/** Times as errors write them. */

/** In seconds since 1970; `null` for what is none. Without a zone it is UTC, as the libraries of .NET write it. */
export function timeIn(text: string): number | null {
  const trimmed = text.trim().replace(/\.$/, '')
  if (/^\d{9,11}$/.test(trimmed)) return Number(trimmed)
  if (/^\d{12,14}$/.test(trimmed)) return Math.floor(Number(trimmed) / 1000)
  return american(trimmed) ?? iso(trimmed)
}

/** `11/26/2026 12:00:00`, `11/26/2026 2:00:00 PM` */
function american(text: string): number | null {
  const found = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d\d):(\d\d)(?: ([AP])M)?$/i.exec(text)
  if (!found) return null
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number)
  const half = found[7]?.toUpperCase()
  const hours = half === undefined ? hour : (hour % 12) + (half === 'P' ? 12 : 0)
  return month > 12 ? null : Date.UTC(year, month - 1, day, hours, minute, second) / 1000
}

/** `2026-11-26T12:00:00Z`, `2026-11-26 12:00:00 +0000` */
function iso(text: string): number | null {
  const found = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)? ?(Z|[+-]\d\d:?\d\d)?$/i.exec(text)
  if (!found) return null
  const zone = (found[3] ?? 'Z').toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')
  const time = Date.parse(`${found[1]}T${found[2]}${zone}`)
  return Number.isNaN(time) ? null : Math.floor(time / 1000)
}

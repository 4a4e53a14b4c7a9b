/** Who somebody is in a room stands in a cookie that no script can read, and never in an address. */
import 'server-only'
import type { Secrets } from '@/lib/rooms/secrets'
import type { RoomHead } from '@/lib/store/room-store'

type Kind = 'teacher' | 'seat'

/** What this browser holds of a room. */
export function secretsIn({ headers }: { readonly headers: Pick<Headers, 'get'> }, code: string): Secrets {
  const cookies = headers.get('cookie') ?? ''
  return { teacher: cookieIn(cookies, nameOf('teacher', code)), seat: cookieIn(cookies, nameOf('seat', code)) }
}

/** The header that gives this browser a secret for as long as the room lives (RFC 6265 §4.1). */
export function cookieFor(
  request: Request,
  kind: Kind,
  { code, expiresAt }: RoomHead,
  secret: string,
): Record<string, string> {
  const seconds = Math.max(0, Math.ceil((expiresAt - Date.now()) / 1000))
  const secure = request.headers.get('x-forwarded-proto') === 'https' ? '; Secure' : ''
  const cookie = `${nameOf(kind, code)}=${secret}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`
  return { 'set-cookie': cookie }
}

/** The rooms in which a browser has a seat, by the names of its cookies: they go when their rooms do. */
export function seatsNamedIn(names: readonly string[]): string[] {
  const prefix = nameOf('seat', '')
  return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))
}

/** With the code in it: one browser may be in several rooms. */
function nameOf(kind: Kind, code: string): string {
  return `claimcheck-${kind}-${code}`
}

function cookieIn(cookies: string, name: string): string | undefined {
  const pairs = cookies.split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}

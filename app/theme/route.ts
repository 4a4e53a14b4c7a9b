import { cookies } from 'next/headers'
import { themeCookie, themeFrom } from '@/components/ui/theme'
import { readText } from '../api/body'
import { answering } from '../api/problem'

/** In seconds. */
const aYear = 365 * 24 * 60 * 60

/** Keeps a choice of theme in a cookie, so that the next page is rendered in it and nothing flashes. */
export function PUT(request: Request): Promise<Response> {
  return answering(async () => {
    const theme = themeFrom(await readText(request))
    const jar = await cookies()
    jar.set(themeCookie, theme, { path: '/', maxAge: aYear, sameSite: 'lax', httpOnly: true })
    return new Response(null, { status: 204 })
  })
}

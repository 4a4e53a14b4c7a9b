import { cookies } from 'next/headers'
import { themeCookie, themeFrom } from '@/components/ui/theme'

const aYear = 365 * 24 * 60 * 60

/** Keeps a choice of theme in a cookie, so that the next page is rendered in it and nothing flashes. */
export async function PUT(request: Request): Promise<Response> {
  const theme = themeFrom(await request.text())
  const jar = await cookies()
  jar.set(themeCookie, theme, { path: '/', maxAge: aYear, sameSite: 'lax', httpOnly: true })
  return new Response(null, { status: 204 })
}

import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'
import { SiteHeader } from '@/components/ui/site-header'
import { themeAttribute, themeCookie, themeFrom } from '@/components/ui/theme'
import { site } from '@/content/site'
import { mono, sans } from './fonts'
import './globals.css'

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

/** The canonical address is the page without its query: a run is somebody's own, and no page of its own. */
export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: await ownOrigin(),
    title: { default: `${site.title} · ${site.name}`, template: `%s · ${site.name}` },
    description: site.description,
    alternates: { canonical: './' },
    openGraph: { title: site.title, description: site.description, siteName: site.name, type: 'website' },
  }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = themeFrom((await cookies()).get(themeCookie)?.value)
  return (
    <html lang="en" data-theme={themeAttribute(theme)} className={`${sans.variable} ${mono.variable}`}>
      <body>
        <SiteHeader theme={theme} />
        {children}
      </body>
    </html>
  )
}

/** What a visitor may have written is no reason to fail: where it makes no address, this is localhost. */
async function ownOrigin(): Promise<URL> {
  const received = await headers()
  const host = first(received.get('x-forwarded-host') ?? received.get('host'))
  const scheme = first(received.get('x-forwarded-proto')) === 'https' ? 'https' : 'http'
  return URL.parse(`${scheme}://${host}`) ?? new URL('http://localhost')
}

/** Each proxy on the way may have added a value of its own: the first one is what the visitor asked for. */
function first(value: string | null): string {
  return value?.split(',')[0]?.trim() ?? ''
}

import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'
import { SessionBar } from '@/components/classroom/present/session-bar'
import { TermCards } from '@/components/glossary/term-cards'
import { SiteHeader } from '@/components/ui/site-header'
import { SpecTitles } from '@/components/ui/spec-titles'
import { themeAttribute, themeCookie, themeFrom } from '@/components/ui/theme'
import { site } from '@/content/site'
import { mono, sans } from './fonts'
import './globals.css'
import { ownOrigin } from './own-origin'

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

/** The canonical address is the page without its query: a run is somebody's own, and no page of its own. */
export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: ownOrigin(await headers()),
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
        <SessionBar />
        {children}
        <TermCards />
        <SpecTitles />
      </body>
    </html>
  )
}

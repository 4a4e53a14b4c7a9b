import type { Metadata } from 'next'
import { Terms } from '@/components/glossary/terms'
import { TaughtOnPage } from '@/components/lesson/ways-in/taught-on-page'
import { Bench } from '@/components/token/bench/bench'
import { Page, PageTitle } from '@/components/ui/page'
import { routes } from '@/components/ui/routes'
import { benchWords as words } from '@/content/labels/tokens'

export const metadata: Metadata = { title: words.title, description: words.lead }

export default function TokensPage() {
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <p className="mt-4 max-w-prose text-ink-2">
        <Terms text={words.lead} />
      </p>
      <noscript>
        <p className="mt-4 font-semibold">{words.noScript}</p>
      </noscript>
      <Bench />
      <TaughtOnPage page={routes.tokens} />
    </Page>
  )
}

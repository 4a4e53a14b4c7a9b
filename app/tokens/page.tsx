import type { Metadata } from 'next'
import { Terms } from '@/components/glossary/terms'
import { Bench } from '@/components/token/bench/bench'
import { Page, PageTitle } from '@/components/ui/page'
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
    </Page>
  )
}

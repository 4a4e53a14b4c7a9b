import type { Metadata } from 'next'
import { SetListMaker } from '@/components/classroom/set-list/maker'
import { ReadyMadeLists } from '@/components/classroom/set-list/ready-made-lists'
import { type Query, single } from '@/components/stage/stage-query'
import { Page, PageTitle } from '@/components/ui/page'
import { setListWords as words } from '@/content/labels/set-list'
import { listFromLink } from '@/lib/classroom/set-list-link'
import { find } from './catalogue'

type Props = { readonly searchParams: Promise<Query> }

export const metadata: Metadata = { title: words.metaTitle, description: words.lead }

/** Everything is in the address: a link can be read without scripts, and nothing is kept here. */
export default async function SetListPage({ searchParams }: Props) {
  const query = await searchParams
  const link = single(query.list)
  const list = link === undefined ? null : listFromLink(link)
  const sought = (single(query.find) ?? '').trim().slice(0, 200)
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <p className="mt-4 max-w-prose text-ink-2">{words.lead}</p>
      <noscript>
        <p className="mt-4">{words.noScript}</p>
      </noscript>
      <SetListMaker
        list={list ?? { title: '', entries: [] }}
        fault={link !== undefined && !list ? 'link' : null}
        sought={sought}
        found={sought === '' ? null : find(sought)}
      />
      <ReadyMadeLists />
    </Page>
  )
}

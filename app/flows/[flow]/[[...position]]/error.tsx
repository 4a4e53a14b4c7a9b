'use client'

import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { useStoreAway } from '@/components/ui/use-store-away'
import { siteWords } from '@/content/labels/site'
import { controlWords } from '@/content/labels/stage'

const { heading: title, detail: text, again, flows } = controlWords.error
const failed = { title, text, again }

type Props = { readonly error: unknown; readonly retry: () => void }

/** Shown where a run could not be started or read. */
export default function StageError({ error, retry }: Props) {
  const words = useStoreAway(error, retry) ? siteWords.storeAway : failed
  return (
    <main id="main" className="mx-auto w-full max-w-300 flex-1 px-4 pt-16 sm:px-6">
      <h1 className="font-bold text-[2rem] leading-tight">{words.title}</h1>
      <p className="mt-4 mb-6 max-w-prose">{words.text}</p>
      <p className="flex flex-wrap items-center gap-6">
        <Button look="primary" onClick={retry}>
          {words.again}
        </Button>
        <Link href={routes.flows} prefetch={false} className={linkStyle}>
          {flows}
        </Link>
      </p>
    </main>
  )
}

'use client'

import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { controlWords } from '@/content/labels/stage'

const words = controlWords.error

type Props = { readonly error: unknown; readonly retry: () => void }

/** Shown where a run could not be started or read. */
export default function StageError({ retry }: Props) {
  return (
    <main id="main" className="mx-auto w-full max-w-300 flex-1 px-4 pt-16 sm:px-6">
      <h1 className="font-bold text-[2rem] leading-tight">{words.heading}</h1>
      <p className="mt-4 mb-6 max-w-prose">{words.detail}</p>
      <p className="flex flex-wrap items-center gap-6">
        <Button look="primary" onClick={retry}>
          {words.again}
        </Button>
        <Link href={routes.flows} prefetch={false} className={linkStyle}>
          {words.flows}
        </Link>
      </p>
    </main>
  )
}

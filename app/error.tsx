'use client'

import { Button } from '@/components/ui/button'
import { useStoreAway } from '@/components/ui/use-store-away'
import { siteWords } from '@/content/labels/site'

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const words = useStoreAway(error, retry) ? siteWords.storeAway : siteWords.broken
  return (
    <main id="main" className="mx-auto w-full max-w-300 flex-1 px-4 pt-16 sm:px-6">
      <h1 className="font-bold text-[2rem] leading-tight">{words.title}</h1>
      <p className="mt-4 mb-6 max-w-prose">{words.text}</p>
      <Button look="primary" onClick={retry}>
        {words.again}
      </Button>
    </main>
  )
}

'use client'

import { Button } from '@/components/ui/button'
import { siteWords } from '@/content/labels/site'

const words = siteWords.broken

export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
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

'use client'

import { Button } from '@/components/ui/button'

export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  return (
    <main id="main" className="mx-auto w-full max-w-300 flex-1 px-4 pt-16 sm:px-6">
      <h1 className="font-bold text-[2rem] leading-tight">Something on our side broke</h1>
      <p className="mt-4 mb-6 max-w-prose">The server could not finish this page. Nothing of yours was lost.</p>
      <Button look="primary" onClick={retry}>
        Try again
      </Button>
    </main>
  )
}

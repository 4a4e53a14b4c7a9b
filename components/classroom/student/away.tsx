'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { Page, PageTitle } from '@/components/ui/page'
import { studentWords } from '@/content/labels/classroom-student'

const words = studentWords.ended

/** In milliseconds. */
const tryAgain = 3000

/** The server could not read the room. It is tried again and again. */
export function Away() {
  const { refresh } = useRouter()
  useEffect(() => {
    const timer = setInterval(refresh, tryAgain)
    return () => clearInterval(timer)
  }, [refresh])
  return (
    <Page>
      <PageTitle>{words.away.title}</PageTitle>
      <p role="status" className="mt-5 mb-7 max-w-prose text-pretty">
        {words.away.text}
      </p>
      <Button look="primary" onClick={refresh}>
        {words.again}
      </Button>
    </Page>
  )
}

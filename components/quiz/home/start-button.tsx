'use client'

import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { routes } from '@/components/ui/routes'
import { quizHomeWords as words } from '@/content/labels/quiz-home'

/** Begins with what is due, or where nothing is, with something new. */
export function StartButton() {
  const router = useRouter()
  return (
    <Button look="primary" className="min-h-12 px-6" onClick={() => router.push(`${routes.session}?of=due`)}>
      {words.start}
    </Button>
  )
}

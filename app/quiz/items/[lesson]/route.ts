import { lessons } from '@/content/lessons/lessons'
import { servedLesson } from '../../quiz-index'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return lessons.map(({ id }) => ({ lesson: id }))
}

/** What is asked about a lesson: a session fetches it for the few lessons that it asks about. */
export async function GET(_request: Request, { params }: { params: Promise<{ lesson: string }> }) {
  const served = servedLesson((await params).lesson)
  if (!served) return new Response(null, { status: 404 })
  return Response.json(served, { headers: { 'cache-control': 'public, max-age=3600' } })
}

import { flows } from '@/content/flows/flows'
import { concepts, lessons } from '@/content/lessons/lessons'
import { taughtAt } from '@/lib/recall/taught-at'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return flows.map(({ id }) => ({ flow: id }))
}

const teaching = { lessons, concepts }

/** Which lessons are about a flow and about each of its what-ifs: the stage fetches it where it leads on to them. */
export async function GET(_request: Request, { params }: { params: Promise<{ flow: string }> }) {
  const { flow: id } = await params
  const flow = flows.find((each) => each.id === id)
  if (!flow) return new Response(null, { status: 404 })
  const whatIfs = flow.whatIfs.map(({ id: whatIf }) => [whatIf, taughtAt(teaching, { flow: id, whatIf })] as const)
  const taught = { story: taughtAt(teaching, { flow: id }), whatIfs: Object.fromEntries(whatIfs) }
  return Response.json(taught, { headers: { 'cache-control': 'public, max-age=3600' } })
}

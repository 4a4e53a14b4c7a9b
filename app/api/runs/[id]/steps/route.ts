import { continueSchema } from '@/lib/api/schemas'
import { openRuns } from '@/lib/runs/open'
import { answerJson } from '../../../answer'
import { readBody } from '../../../body'
import { answering } from '../../../problem'

type Context = { params: Promise<{ id: string }> }

/** Goes on from a step: 201 with the steps walked, in order, and where one now is. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    return answerJson(await openRuns().goOn(id, await readBody(request, continueSchema)), 201)
  })
}

import { startSchema } from '@/lib/api/schemas'
import { admitBytes, admitRun } from '@/lib/runs/admission'
import { openRuns } from '@/lib/runs/open'
import { answerJson, bytesOf } from '../answer'
import { readBody } from '../body'
import { answering } from '../problem'
import { tooManyRuns } from '../too-many'

/** Starts a run: 201 with the run, and its address in Location. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const wanted = await readBody(request, startSchema)
    if (!admitRun(request.headers) || !admitBytes(request.headers, 0)) throw tooManyRuns()
    const run = await openRuns().start(wanted)
    const answer = answerJson(run, 201, { location: `/api/runs/${run.id}` })
    admitBytes(request.headers, bytesOf(answer))
    return answer
  })
}

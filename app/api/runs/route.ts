import { startRun } from '@/lib/runs/runs'
import { answerJson } from '../answer'
import { readBody } from '../body'
import { answering } from '../problem'
import { admitRun } from '../rate-limit'
import { startSchema } from './schemas'

/** Starts a run: 201 with the run, and its address in Location. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    admitRun(request.headers)
    const run = await startRun(await readBody(request, startSchema))
    return answerJson(run, 201, { location: `/api/runs/${run.id}` })
  })
}

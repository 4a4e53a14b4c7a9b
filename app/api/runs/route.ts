import { startSchema } from '@/lib/api/schemas'
import { admitRun, runsPerMinute } from '@/lib/runs/admission'
import { openRuns } from '@/lib/runs/open'
import { answerJson } from '../answer'
import { readBody } from '../body'
import { answering, RequestError } from '../problem'

/** Starts a run: 201 with the run, and its address in Location. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const wanted = await readBody(request, startSchema)
    if (!admitRun(request.headers)) throw tooManyRuns()
    const run = await openRuns().start(wanted)
    return answerJson(run, 201, { location: `/api/runs/${run.id}` })
  })
}

function tooManyRuns(): RequestError {
  const detail = `One address may start ${runsPerMinute} runs a minute.`
  return new RequestError(429, 'too_many_runs', detail, undefined, { 'retry-after': '1' })
}

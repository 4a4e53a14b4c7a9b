import { startRun } from '@/lib/runs/runs'
import { readBody } from '../body'
import { answering } from '../problem'
import { admitRun } from '../rate-limit'
import { startSchema } from './schemas'

/** Starts a run: 201 with the run, and its address in Location. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    admitRun(request.headers)
    const run = await startRun(await readBody(request, startSchema))
    return Response.json(run, {
      status: 201,
      headers: { location: `/api/runs/${run.id}`, 'cache-control': 'no-store' },
    })
  })
}

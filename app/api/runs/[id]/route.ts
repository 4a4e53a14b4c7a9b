import { unknownRun } from '@/lib/play/errors'
import { openRuns } from '@/lib/runs/open'
import { answerJson } from '../../answer'
import { answering } from '../../problem'

type Context = { params: Promise<{ id: string }> }

/** The run with all its steps. */
export function GET(_: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const run = await openRuns().load(id)
    if (!run) throw unknownRun(id)
    return answerJson(run, 200)
  })
}

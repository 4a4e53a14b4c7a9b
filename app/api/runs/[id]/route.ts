import { RunError } from '@/lib/play/errors'
import { openRuns } from '@/lib/runs/open'
import { answerJson } from '../../answer'
import { answering } from '../../problem'

type Context = { params: Promise<{ id: string }> }

/** The run with all its steps. */
export function GET(_: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const run = await openRuns().load(id)
    if (!run) throw new RunError('unknown_run', 'id', `No run is named "${id}". A run is kept for an hour, and for a day once somebody has done something in it.`)
    return answerJson(run, 200)
  })
}

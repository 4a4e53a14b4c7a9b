import { admitRun } from '@/lib/runs/admission'
import { runFourWays } from '@/lib/runs/four-ways'
import { openRuns } from '@/lib/runs/open'
import { answerJson } from '../answer'
import { answering } from '../problem'
import { tooManyRuns } from '../too-many'

/** It counts for as many runs as it plays. */
const runsInIt = 6

/** Plays the same task four ways, and two of them once more with one thing changed, each a run of its own, and measures them: 201 with what was measured. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    for (let run = 0; run < runsInIt; run++) if (!admitRun(request.headers)) throw tooManyRuns()
    return answerJson(await runFourWays(openRuns()), 201)
  })
}

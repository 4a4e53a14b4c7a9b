import { trialSchema } from '@/lib/api/schemas'
import { admitBytes, admitRun } from '@/lib/runs/admission'
import { runsInTrial, tryLabFix } from '@/lib/runs/trials'
import { answerJson, bytesOf } from '../../../answer'
import { readBody } from '../../../body'
import { answering } from '../../../problem'
import { tooManyRuns } from '../../../too-many'

type Context = { params: Promise<{ lab: string }> }

/** Plays the attack of a lab again with one of its fixes, its variants, and everybody honest: 201 with what came of them. Nothing of it is kept. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { lab } = await params
    const wanted = await readBody(request, trialSchema)
    for (let run = 0; run < runsInTrial(lab); run++) if (!admitRun(request.headers)) throw tooManyRuns()
    if (!admitBytes(request.headers, 0)) throw tooManyRuns()
    const answer = answerJson(await tryLabFix(lab, wanted), 201)
    admitBytes(request.headers, bytesOf(answer))
    return answer
  })
}

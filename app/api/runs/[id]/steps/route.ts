import { continueSchema } from '@/lib/api/schemas'
import { admitBytes, bytesPerMinute } from '@/lib/runs/admission'
import { openRuns } from '@/lib/runs/open'
import { answerJson, bytesOf } from '../../../answer'
import { readBody } from '../../../body'
import { answering, RequestError } from '../../../problem'

type Context = { params: Promise<{ id: string }> }

/** Goes on from a step: 201 with the steps walked, in order, and where one now is. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const wanted = await readBody(request, continueSchema)
    if (!admitBytes(request.headers, 0)) throw tooManyBytes()
    const answer = answerJson(await openRuns().goOn(id, wanted), 201)
    admitBytes(request.headers, bytesOf(answer))
    return answer
  })
}

function tooManyBytes(): RequestError {
  const detail = `The steps of one address may take ${bytesPerMinute} bytes a minute.`
  return new RequestError(429, 'too_many_bytes', detail, undefined, { 'retry-after': '5' })
}

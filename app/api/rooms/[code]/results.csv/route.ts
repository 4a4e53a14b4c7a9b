import { resultsCsv } from '@/lib/classroom/results-csv'
import { answeringInRoom, type Context, codeIn } from '../../answering'
import { secretsIn } from '../../cookies'
import { theRooms } from '../../the-rooms'

/** What the room was asked and what came of it, for its instructor. */
export function GET(request: Request, context: Context): Promise<Response> {
  return answeringInRoom(async () => {
    const code = await codeIn(context)
    const live = await theRooms().forTeacher(code, secretsIn(request, code))
    return new Response(resultsCsv(live.room().asked), {
      headers: {
        'cache-control': 'no-store',
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': `attachment; filename="results-${code}.csv"`,
      },
    })
  })
}

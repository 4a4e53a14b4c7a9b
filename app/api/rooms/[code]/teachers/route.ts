import { teacherSchema } from '@/lib/api/room-schemas'
import type { Acted } from '@/lib/api/room-shapes'
import { answerJson } from '../../../answer'
import { readBody } from '../../../body'
import { answeringInRoom, type Context, codeIn } from '../../answering'
import { cookieFor } from '../../cookies'
import { theRooms } from '../../the-rooms'

/** Gives this browser the rights of the instructor, by the code with which they are handed over: 201, and their cookie. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answeringInRoom(async () => {
    const code = await codeIn(context)
    const { handOver } = await readBody(request, teacherSchema)
    const { head, version, secret } = await theRooms().becomeTeacher(code, asGiven(handOver))
    const acted: Acted = { version }
    return answerJson(acted, 201, cookieFor(request, 'teacher', head, secret))
  })
}

/** Read aloud, it may have been typed in small letters and in groups. */
function asGiven(typed: string): string {
  return typed.replace(/[\s-]/g, '').toUpperCase()
}

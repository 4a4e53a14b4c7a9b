/** Opening a room, and getting the rights of its instructor in another browser. */
import { codeLength, codeOf } from '../classroom/code'
import { isStoreError } from '../store/errors'
import type { RoomHead } from '../store/room-store'
import { RoomError } from './errors'
import type { Given } from './given'
import { triesLimit } from './limits'
import type { Live } from './live'
import { fits, handOverLength, handOverOf, hashOf, secretBytes, secretOf, teacherSecretOf } from './secrets'

/** `secret`: for the cookie of this browser, and nobody else. */
export type Opened = { readonly head: RoomHead; readonly handOver: string; readonly secret: string }
export type Taught = { readonly head: RoomHead; readonly version: number; readonly secret: string }

const roomLife = 24 * 60 * 60 * 1000

/** There are 6.4 million codes: so many taken ones in a row are no accident. */
const mostTries = 20

/** @throws StoreError. */
export async function openRoom(given: Given): Promise<Opened> {
  const key = await keyOf(given)
  for (let attempt = 1; ; attempt++) {
    const opened = newRoom(given, key)
    try {
      await given.store.open(opened.head)
      return opened
    } catch (error) {
      const isTaken = isStoreError(error) && error.code === 'room_taken'
      if (!isTaken || attempt === mostTries) throw error
    }
  }
}

function newRoom({ bytes, clock }: Given, key: string): Opened {
  const code = codeOf(bytes(codeLength))
  const handOver = handOverOf(bytes(handOverLength))
  const secret = teacherSecretOf(key, code, handOver)
  const [openedAt, expiresAt] = [clock(), clock() + roomLife]
  return { head: { code, openedAt, expiresAt, teacher: hashOf(secret), handOver: hashOf(handOver) }, handOver, secret }
}

/** @throws RoomError `wrong_hand_over`, and `too_many_tries` after ten of these in a minute. */
export async function becomeTeacher(live: Live, handOver: string, given: Given): Promise<Taught> {
  const { head } = live
  const tries = `tries ${head.code}`
  if (!given.limits.hasRoom(tries, triesLimit)) throw new RoomError('too_many_tries')
  if (!fits(handOver, head.handOver)) {
    given.limits.admit(tries, triesLimit)
    throw new RoomError('wrong_hand_over')
  }
  await live.catchUp()
  return { head, version: live.room().version, secret: teacherSecretOf(await keyOf(given), head.code, handOver) }
}

/** Of this instance: all of its processes and machines have the same. */
function keyOf({ store, bytes }: Given): Promise<string> {
  return store.keep('rooms-key', secretOf(bytes(secretBytes)))
}

/** The rooms of this process, with their words. */
import 'server-only'
import { pseudonyms, simulatedStudent } from '@/content/pseudonyms'
import type { RoomWords } from '@/lib/rooms/given'
import { openRooms } from '@/lib/rooms/open'
import type { Rooms } from '@/lib/rooms/rooms'

export function theRooms(): Rooms {
  return openRooms(words)
}

const words: RoomWords = {
  pseudonym: ([first = 0, second = 0]) => `${oneOf(pseudonyms.first, first)} ${oneOf(pseudonyms.second, second)}`,
  simulated: (number) => `${simulatedStudent} ${number}`,
}

function oneOf(list: readonly string[], byte: number): string {
  return list[byte % list.length] ?? ''
}

/** What need not be kept, because the room says it already. */
import type { RoomEvent } from './events'
import { questionNow, type Room } from './room'

/** True where an event that counts leaves everything but the version as it is. */
export function repeats(room: Room, event: RoomEvent): boolean {
  switch (event.type) {
    case 'voted':
      return isSameVote(room, event)
    case 'lost':
      return room.lost.some(({ seat, flow, message }) => {
        return seat === event.seat && flow === event.flow && message === event.message
      })
    case 'renamed':
      return room.seats[event.seat]?.name === event.name
    case 'joined':
      return room.seats[event.seat] !== undefined
    case 'handed-over':
      return room.driver === event.to
    case 'attacking':
      return room.lab === event.lab
    case 'reached':
      return room.reached[event.lab]?.includes(event.seat) === true
    case 'darkened':
      return room.dark === event.on
    case 'turned':
      return room.entry === event.to
    case 'vote-closed':
      return questionNow(room)?.open === false
    default:
      return false
  }
}

function isSameVote(room: Room, { seat, choice }: Extract<RoomEvent, { type: 'voted' }>): boolean {
  const votes = questionNow(room)?.rounds.at(-1)
  return votes !== undefined && seat in votes && votes[seat] === choice
}

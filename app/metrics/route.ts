import { openStore } from '@/lib/store/open'
import { answering } from '../api/problem'
import { theRooms } from '../api/rooms/the-rooms'

// Without this, the answer would be made when the site is built.
export const dynamic = 'force-dynamic'

type Gauge = { readonly name: string; readonly help: string; readonly value: number }

/** How much there is of everything, as Prometheus reads it (text format 0.0.4), and nothing about anybody. */
export function GET(): Promise<Response> {
  return answering(async () => {
    const { rooms, seats } = await openStore().rooms.count(Date.now())
    const text = [
      { name: 'claimcheck_rooms', help: 'Rooms that are open, on all processes.', value: rooms },
      { name: 'claimcheck_seats', help: 'Seats in these rooms.', value: seats },
      {
        name: 'claimcheck_room_streams',
        help: 'Browsers that listen to rooms by way of this process.',
        value: theRooms().listening(),
      },
    ].map(gaugeText)
    const headers = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' }
    return new Response(text.join(''), { headers })
  })
}

function gaugeText({ name, help, value }: Gauge): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`
}

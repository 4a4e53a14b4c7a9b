'use client'

import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { consoleWords } from '@/content/labels/classroom-teach'
import type { SeenSeat } from '@/lib/classroom/views'
import type { Room } from './guide'
import { whereabouts } from './presence'

const words = consoleWords.seats

type Props = { readonly room: Room; readonly onClose: () => void }

/** Every seat by its pseudonym: to give somebody the wheel, or to send somebody out. */
export function SeatList({ room: { view, act }, onClose }: Props) {
  const give = ({ id }: SeenSeat) => {
    void act({ type: 'hand-over', to: id })
    onClose()
  }
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose} className="w-[min(40rem,calc(100vw-2rem))]">
      <p className="text-ink-2 text-small">{view.seats.length === 0 ? words.none : words.lead}</p>
      <ul className="my-3 max-h-[50dvh] overflow-y-auto">
        {view.seats.map((seat) => (
          <Seat
            key={seat.id}
            seat={seat}
            give={() => give(seat)}
            remove={() => void act({ type: 'remove', seat: seat.id })}
          />
        ))}
      </ul>
    </Dialog>
  )
}

type SeatProps = { readonly seat: SeenSeat; readonly give: () => void; readonly remove: () => void }

function Seat({ seat, give, remove }: SeatProps) {
  return (
    <li className="flex flex-wrap items-center gap-2 border-line border-t py-2 first:border-t-0">
      <span className="min-w-0 flex-1">
        <span className="wrap-anywhere font-semibold">{seat.name}</span>{' '}
        <span className="text-ink-2 text-small">{stateOf(seat)}</span>
      </span>
      <Button look="small" aria-label={words.giveTo(seat.name)} idle={seat.driving} onClick={give}>
        {words.give}
      </Button>
      <Button look="small" aria-label={words.removeWho(seat.name)} onClick={remove}>
        {words.remove}
      </Button>
    </li>
  )
}

function stateOf(seat: SeenSeat): string {
  const is = whereabouts(seat, Date.now())
  const message = seat.here?.message ?? 0
  const place = is === 'exploring' || is === 'stuck' ? words[is](message) : words[is]
  return [seat.driving && words.driving, seat.simulated && words.simulated, place].filter(Boolean).join(', ')
}

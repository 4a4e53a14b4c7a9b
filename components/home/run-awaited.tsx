import { runCard } from '@/content/home'

/** Keeps the place of the card while the run is played: as high as the card turns out to be. */
export function RunAwaited() {
  return (
    <div className="mt-12 min-h-220 rounded-[14px] border border-line-2 bg-card sm:min-h-160 lg:min-h-114 projector:min-h-211">
      <noscript>
        <p className="p-6 text-ink-2">{runCard.noScript}</p>
      </noscript>
    </div>
  )
}

/** Keeps the place of the card while the run is played: as high as the card turns out to be. */
export function RunAwaited() {
  return (
    <div
      aria-hidden="true"
      className="mt-12 min-h-220 rounded-[14px] border border-line-2 bg-card sm:min-h-160 lg:min-h-114 projector:min-h-211"
    />
  )
}

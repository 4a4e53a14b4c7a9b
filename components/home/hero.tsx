import type { ReactNode } from 'react'
import { buttonLook } from '@/components/ui/button'
import { flowHref, routes } from '@/components/ui/routes'
import { go, question } from '@/content/home'
import { Answers } from './answers'

/** The question, its answer in two sentences, and the way to see it happen. Beside them, where there is room, the run. */
export function Hero({ run, children }: { run: string | undefined; children: ReactNode }) {
  return (
    <>
      <h1 className="pt-5.5 pb-4.5 font-[720] text-[2.1875rem] leading-[1.08] tracking-[-0.024em] sm:pt-6 sm:pb-5.5 sm:text-[clamp(2.25rem,1rem+3.2vw,3rem)]">
        {question.asked} <span className="font-[560] text-ink-2 max-sm:block">{question.answered}</span>
      </h1>
      <div className="grid gap-8 min-[1181px]:grid-cols-[minmax(0,1fr)_minmax(0,43.5rem)] min-[1181px]:gap-14 projector:grid-cols-1 projector:gap-8">
        <div className="flex flex-col">
          <Answers layout="stacked" />
          <div className="mt-1 flex flex-wrap gap-2.5 min-[1181px]:mt-auto">
            <a
              href={flowHref('authorization-code', { run })}
              className={`${buttonLook.primary} ${large} max-sm:min-h-13`}
            >
              {go.step}
              <svg aria-hidden="true" viewBox="0 0 10 12" className="ml-0.5 h-2.75 fill-current">
                <path d="M0 0l10 6-10 6z" />
              </svg>
            </a>
            <a href={routes.tokens} className={`${buttonLook.plain} ${large} font-[450]! max-sm:min-h-11.5`}>
              {go.read}
            </a>
          </div>
          <p className="mt-2.5 text-[0.88em] text-ink-2">{go.note}</p>
        </div>
        {children}
      </div>
    </>
  )
}

const large = 'px-5 sm:min-h-13 max-sm:w-full'

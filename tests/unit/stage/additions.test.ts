/** What a lesson, a lab or a class can add to the stage without touching it. */
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { together, type UseAddition } from '@/components/stage/additions'
import { usePrediction } from '@/components/stage/predict/use-prediction'
import { Stage } from '@/components/stage/stage'
import { authorizationCode as flow } from '@/content/flows/authorization-code'
import type { StepView } from '@/lib/world/run'
import { message, request, run, sending, step } from './steps'

const asked = message(1, 'client-home-request', request('GET', 'https://photoprint.test/'))
const start = step(0, null, {
  next: { type: 'act', party: 'browser', act: { kind: 'open', address: 'https://photoprint.test/' } },
})
const held = sending(1, 0, asked, { next: { type: 'deliver', message: 1 } })

describe('an addition', () => {
  it('fills every slot, and keeps what the stage had there', () => {
    const html = drawn([start, held], useLesson)
    for (const text of ['a switch', 'under the chapters', 'beside the message', 'over the bar'])
      expect(html).toContain(text)
    expect(html).toContain('>Predict<')
  })

  it('says what Next does, by wrapping the control', () => {
    expect(drawn([start, held])).toContain('deliver')
    expect(drawn([start, held], useLesson)).toContain('nothing is left to do here')
  })

  it('takes nothing away where nobody adds anything', () => {
    const html = drawn([start, held], useNothing)
    expect(html).not.toContain('>Predict<')
    expect(html).toContain('deliver')
  })
})

describe('where the story cannot go on', () => {
  it('Next is not offered, and the page says why and offers Back', () => {
    const stuck = { code: 'no_form', text: 'The page that is open has no form to submit.' }
    const html = drawn([start, { ...held, next: null, stuck }])
    expect(html).toContain(stuck.text)
    expect(nextIn(html)).toContain('aria-disabled="true"')
    expect(nextIn(html)).toContain('aria-describedby="stuck"')
    expect(html).toMatch(/<button[^>]*class="[^"]*wayOut[^>]*>(?:(?!<button).)*Back/)
  })

  it('because a message goes to nobody, the host is named', () => {
    const lost = message(1, 'other-request', request('GET', 'https://nowhere.test/'), { to: null })
    const html = drawn([start, sending(1, 0, lost, { next: { type: 'deliver', message: 1 } })])
    expect(html).toContain('Nobody in this world answers at nowhere.test')
    expect(html).not.toContain('has to decide')
    expect(nextIn(html)).toContain('aria-disabled="true"')
  })

  it('nothing is said of it where the branch goes on, or the story is over', () => {
    const stuck = { code: 'no_form', text: 'The page that is open has no form to submit.' }
    expect(drawn([start, { ...held, stuck }, step(2, 1)])).not.toContain(stuck.text)
    expect(drawn([start, step(1, 0)])).not.toContain('wayOut')
  })
})

const useNothing: UseAddition = (stage) => [stage, { slots: {} }]

const useLesson: UseAddition = (plain, around) => {
  const [stage, prediction] = usePrediction(plain, around)
  const slots = {
    switches: 'a switch',
    head: 'under the chapters',
    beside: 'beside the message',
    below: 'over the bar',
  }
  return [{ ...stage, nextAction: null }, together(prediction, { slots })]
}

const idle = () => {}
const router = { back: idle, forward: idle, refresh: idle, push: idle, replace: idle, prefetch: idle, bfcacheId: '' }

/** The stage at its second step, as the server draws it. */
function drawn(steps: readonly StepView[], useAddition?: UseAddition): string {
  const address = { path: '/', run: undefined, step: undefined }
  const props = { flow, run: run(steps), at: 1, notices: [], address, byName: false, useAddition }
  return renderToString(createElement(AppRouterContext.Provider, { value: router }, createElement(Stage, props)))
}

function nextIn(html: string): string {
  return /<button[^>]*>(?:<span><span[^>]*>Next:)/.exec(html)?.[0] ?? ''
}

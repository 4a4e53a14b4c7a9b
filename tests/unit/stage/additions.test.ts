/** What a lesson, a lab or a class can add to the stage without touching it. */
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { type ComponentType, createElement, lazy } from 'react'
import { renderToReadableStream } from 'react-dom/server.edge'
import { describe, expect, it, vi } from 'vitest'
import { together, type UseAddition } from '@/components/stage/additions'
import { usePrediction } from '@/components/stage/predict/use-prediction'
import { Stage, type StageProps } from '@/components/stage/stage'
import { authorizationCode as flow } from '@/content/flows/authorization-code'
import type { StepView } from '@/lib/world/run'
import { message, request, run, sending, step } from './steps'

// Outside of Next’s own build its `dynamic` draws nothing on a server.
vi.mock('next/dynamic', () => ({
  default: (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() })),
}))

const asked = message(1, 'client-home-request', request('GET', 'https://photoprint.test/'))
const opens = { type: 'act', party: 'browser', act: { kind: 'open', address: 'https://photoprint.test/' } } as const
const start = step(0, null, { next: opens })
const held = sending(1, 0, asked, { action: opens, next: { type: 'deliver', message: 1 } })

describe('an addition', () => {
  it('fills every slot, and keeps what the stage had there', async () => {
    const html = await drawn([start, held], { useAddition: useLesson })
    for (const text of ['a switch', 'under the head', 'beside the message', 'over the bar'])
      expect(html).toContain(text)
    expect(html).toContain('>Predict<')
  })

  it('says what Next does, by wrapping the control', async () => {
    expect(nextIn(await drawn([start, held], { view: 'messages' }))).toContain('deliver')
    const wrapped = await drawn([start, held], { view: 'messages', useAddition: useLesson })
    expect(nextIn(wrapped)).toContain('nothing is left to do here')
  })

  it('is told how the stage is used: the story, and the reader’s place in it', async () => {
    const html = await drawn([start, held], { useAddition: useTeller })
    expect(html).toContain('story 1 of 7, by name false')
  })

  it('takes nothing away where nobody adds anything', async () => {
    const html = await drawn([start, held], { view: 'messages', useAddition: useNothing })
    expect(html).not.toContain('>Predict<')
    expect(nextIn(html)).toContain('deliver')
  })
})

describe.each(['story', 'messages'] as const)('where the story cannot go on, in the view "%s",', (view) => {
  it('Next is not offered, and the page says why and offers Back', async () => {
    const stuck = { code: 'no_form', text: 'The page that is open has no form to submit.' }
    const html = await drawn([start, { ...held, next: null, stuck }], { view })
    expect(html).toContain(stuck.text)
    expect(nextIn(html)).toContain('aria-disabled="true"')
    expect(nextIn(html)).toContain('aria-describedby="stuck"')
    expect(html).toMatch(/<button[^>]*class="[^"]*wayOut[^>]*>(?:(?!<button).)*Back/)
  })

  it('because a message goes to nobody, the host is named', async () => {
    const lost = message(1, 'other-request', request('GET', 'https://nowhere.test/'), { to: null })
    const leaving = sending(1, 0, lost, { action: opens, next: { type: 'deliver', message: 1 } })
    const html = await drawn([start, leaving], { view })
    expect(html).toContain('Nobody in this world answers at nowhere.test')
    expect(html).not.toContain('has to decide')
    expect(nextIn(html)).toContain('aria-disabled="true"')
  })

  it('nothing is said of it where the branch goes on, or the story is over', async () => {
    const stuck = { code: 'no_form', text: 'The page that is open has no form to submit.' }
    expect(await drawn([start, { ...held, stuck }, step(2, 1)], { view })).not.toContain(stuck.text)
    expect(await drawn([start, step(1, 0)], { view })).not.toContain('wayOut')
  })
})

const useNothing: UseAddition = (stage) => [stage, { slots: {} }]

const useLesson: UseAddition = (plain, around) => {
  const [stage, prediction] = usePrediction(plain, around)
  const slots = {
    switches: 'a switch',
    head: 'under the head',
    beside: 'beside the message',
    below: 'over the bar',
  }
  return [{ ...stage, nextAction: null }, together(prediction, { slots })]
}

const useTeller: UseAddition = (stage, { byName, story }) => [
  stage,
  { slots: { below: `story ${story.number} of ${story.beats.length}, by name ${byName}` } },
]

const idle = () => {}
const router = { back: idle, forward: idle, refresh: idle, push: idle, replace: idle, prefetch: idle, bfcacheId: '' }

/** The stage at its second step, as the server draws it once all its code is there. */
async function drawn(steps: readonly StepView[], rest: Partial<StageProps> = {}): Promise<string> {
  const address = { path: '/', run: undefined, step: undefined }
  const props = { flow, run: run(steps), at: 1, notices: [], address, byName: false, ...rest }
  const stream = await renderToReadableStream(
    createElement(AppRouterContext.Provider, { value: router }, createElement(Stage, props)),
  )
  await stream.allReady
  return new Response(stream).text()
}

/** Next, from its tag to its last word. */
function nextIn(html: string): string {
  return /<button[^>]*>(?:<span><span[^>]*>Next:)(?:(?!<\/button>).)*/.exec(html)?.[0] ?? ''
}

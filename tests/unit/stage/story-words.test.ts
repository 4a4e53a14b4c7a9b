/** What the picture of a beat is made of. */
import { describe, expect, it } from 'vitest'
import { legsOf } from '@/components/stage/story/story-words'
import { toldIn } from '@/lib/play/beats'
import { beat, branchOf, smallBeats, smallStory } from './small-story'
import { page, request, run } from './steps'

const branch = branchOf(smallStory)
const [click, ask, , code] = toldIn(branch, smallBeats)
const small = run(branch)

describe('the arrows of a beat', () => {
  it('go from lane to lane as their messages do, in the colour of who sends', () => {
    expect(code && legsOf(small, code)).toEqual([
      { id: 7, from: 0, to: 1, channel: 'front', role: 'browser', ticket: 'code' },
    ])
  })

  it('carry only what their message carries', () => {
    expect(ask && legsOf(small, ask).map(({ ticket }) => ticket)).toEqual([null, 'state'])
  })

  it('are that of the last message where the beat has none of its own', () => {
    expect(click && legsOf(small, click).map(({ id, ticket }) => [id, ticket])).toEqual([[1, null]])
  })

  it('show an Authorization header as the token that it is there for', () => {
    const http = request('GET', 'https://api.acme.test/', [['authorization', 'Bearer x']])
    const use = beat('use', 'api-request', { legs: [{ at: 'api-request', ticket: 'authorization' }] })
    const [told] = toldIn(branchOf([{ kind: 'api-request', http }]), [use])
    expect(told && legsOf(small, told)[0]?.ticket).toBe('access_token')
  })

  it('are none in a beat that has not come', () => {
    const [, later] = toldIn(branchOf([{ kind: 'client-start-request', http: page }]), smallBeats)
    expect(later && legsOf(small, later)).toEqual([])
  })
})

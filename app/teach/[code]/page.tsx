import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { secretsIn } from '@/app/api/rooms/cookies'
import { theRooms } from '@/app/api/rooms/the-rooms'
import { ownOrigin } from '@/app/own-origin'
import { isAskable } from '@/components/classroom/ask/item-question'
import { Console } from '@/components/classroom/teach/console'
import type { Guide } from '@/components/classroom/teach/guide'
import { shortHref } from '@/components/ui/routes'
import { flowGroups } from '@/content/flows/flows'
import { consoleWords } from '@/content/labels/classroom-teach'
import { lessons } from '@/content/lessons/lessons'
import { items } from '@/content/questions/questions'
import { readyMade } from '@/content/set-lists'
import { codeFrom } from '@/lib/classroom/code'
import { type TeacherView, teacherView } from '@/lib/classroom/views'
import { isRoomError } from '@/lib/rooms/errors'
import { NoRights } from './no-rights'
import { qrCode } from './qr-code'

type Props = { readonly params: Promise<{ code: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: consoleWords.title((await params).code), robots: { index: false } }
}

export default async function ConsolePage({ params }: Props) {
  const code = codeFrom((await params).code)
  if (code === null) notFound()
  const asked = await headers()
  const first = await viewFor(code, asked)
  if (typeof first === 'string') return <NoRights code={code} missing={first} />
  return <Console {...guideTo(code, ownOrigin(asked))} first={first} now={Date.now()} lists={lists} />
}

/** The room, for whoever has the rights of its instructor; else what is missing. */
async function viewFor(code: string, asked: Headers): Promise<TeacherView | 'room' | 'rights'> {
  try {
    const secrets = secretsIn(new Request('http://room.invalid', { headers: asked }), code)
    const live = await theRooms().forTeacher(code, secrets)
    return teacherView(live.room(), live.whereabouts.known())
  } catch (error) {
    if (isRoomError(error) && error.code === 'room_gone') return 'room'
    if (isRoomError(error) && error.code === 'not_the_teacher') return 'rights'
    throw error
  }
}

function guideTo(code: string, origin: URL): Guide {
  const join = new URL(shortHref(code), origin)
  return { code, address: `${join.host}${join.pathname}`, qr: qrCode(join.href), flows, lessons: named, bank }
}

const flows = flowGroups.map((group) => ({
  title: group.title,
  flows: group.flows.map(({ id, title }) => ({ id, title })),
}))
const named = lessons.map(({ id, title }) => ({ id, title }))
const bank = { askable: items.filter(isAskable).length, all: items.length }
const lists = readyMade.map(({ title, entries }) => ({ title, entries }))

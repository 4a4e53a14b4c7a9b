/** Views as they go over the wire: written down once, and named by a tag that says what is in them. */
import { hash } from 'node:crypto'
import type { SeatId } from '../classroom/events'
import type { Here } from '../classroom/here'
import type { Room } from '../classroom/room'
import { classView, ownView, teacherView } from '../classroom/views'

/** The tag follows from the view alone, so that every process and machine gives the same view the same one. */
export type Page = { readonly tag: string; readonly json: string }

export type Pages = {
  /** The same for everybody: written once a version of the room. */
  readonly ofClass: (room: Room) => Page
  readonly ofStudent: (room: Room, seat: SeatId) => Page
  readonly ofTeacher: (room: Room, here: Readonly<Record<SeatId, Here>>) => Page
}

export function createPages(): Pages {
  let last: { readonly room: Room; readonly page: Page } | null = null

  function ofClass(room: Room): Page {
    if (last?.room !== room) last = { room, page: pageOf(JSON.stringify(classView(room))) }
    return last.page
  }

  return {
    ofClass,
    ofStudent(room, seat) {
      const shared = ofClass(room)
      const own = JSON.stringify(ownView(room, seat))
      return { tag: `${shared.tag}.${tagOf(own)}`, json: `${shared.json.slice(0, -1)},"own":${own}}` }
    },
    ofTeacher: (room, here) => pageOf(JSON.stringify(teacherView(room, here))),
  }
}

function pageOf(json: string): Page {
  return { tag: tagOf(json), json }
}

/** 96 bits: a name, and no proof of anything. */
function tagOf(json: string): string {
  return hash('sha1', json, 'base64url').slice(0, 16)
}

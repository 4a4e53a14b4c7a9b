import { useEffect, useState } from 'react'
import { routes } from '@/components/ui/routes'
import { setListWords } from '@/content/labels/set-list'
import type { SetList } from '@/lib/classroom/set-list'
import { type Edited, editedFrom, isInBounds, listOf } from './edited-list'
import { ownHref } from './list-href'

export type Fault = keyof typeof setListWords.fault

export type SetListControl = {
  readonly edited: Edited
  readonly fault: Fault | null
  /** What happened last, for whoever listens. */
  readonly said: string
  readonly canUndo: boolean
  /** Makes a change, where the list then still has room in a link. */
  readonly change: (to: Edited, say?: string) => void
  /** A whole list instead of this one. */
  readonly replace: (list: SetList) => void
  readonly undo: () => void
  readonly complain: (fault: Fault) => void
}

type State = {
  readonly edited: Edited
  readonly before: readonly Edited[]
  readonly fault: Fault | null
  readonly said: string
}

/** A change can be taken back, and so can those before it; so many are kept. */
const mostKept = 100

/** The list that is worked on. It is kept in the address, once the reader pauses. */
export function useSetList(list: SetList, fault: Fault | null): SetListControl {
  const [state, setState] = useState<State>(() => ({ edited: editedFrom(list), before: [], fault, said: '' }))
  useKept(state)
  const change = (to: Edited, say = '') => setState((now) => (isInBounds(to) ? after(now, to, say) : refused(now)))
  return {
    ...state,
    canUndo: state.before.length > 0,
    change,
    replace: (other) => change(editedFrom(other, state.edited.nextKey)),
    undo: () => setState(undone),
    complain: (complaint) => setState((now) => ({ ...now, fault: complaint })),
  }
}

function after({ edited, before }: State, to: Edited, said: string): State {
  return to === edited
    ? { edited, before, fault: null, said }
    : { edited: to, before: [...before.slice(1 - mostKept), edited], fault: null, said }
}

function refused(state: State): State {
  return { ...state, fault: 'full' }
}

function undone({ edited, before }: State): State {
  return { edited: before.at(-1) ?? edited, before: before.slice(0, -1), fault: null, said: setListWords.list.undone }
}

/** A browser allows so many changes of its address and no more, and nobody reads it while they type. */
const pause = 250

/** What was asked for stays in the address until something is changed: a link that cannot be read is not lost either. */
function useKept({ edited, before }: State): void {
  const isTouched = before.length > 0
  const [wasTouched, setTouched] = useState(false)
  if (isTouched && !wasTouched) setTouched(true)
  useEffect(() => {
    if (!wasTouched) return
    const timer = setTimeout(() => history.replaceState(null, '', ownHref(routes.setList, listOf(edited))), pause)
    return () => clearTimeout(timer)
  }, [edited, wasTouched])
}

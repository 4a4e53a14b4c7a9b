/** The stage of a student, opened where the class is: with a run of their own, the one that the address names or a fresh one. */
import 'server-only'
import { cookies, headers } from 'next/headers'
import { flowText } from '@/app/flows/[flow]/[[...position]]/flow-text'
import { type OpenedStage, openStage } from '@/app/flows/[flow]/[[...position]]/open-stage'
import type { SentToClass } from '@/components/classroom/student/class-room'
import { type Query, single, viewCookie, viewNamed } from '@/components/stage/stage-query'
import { classHref } from '@/components/ui/routes'
import type { ClassPosition } from '@/lib/classroom/position'
import { admitRun } from '@/lib/runs/admission'
import { makesRuns } from '@/lib/runs/visit'

/** In milliseconds. Three hundred phones that open their pages at once ask for the rest of their runs little by little. */
const arrivals = 10_000

/** `null` where no run may be started at the moment. */
export async function stageAt(code: string, position: ClassPosition, query: Query): Promise<SentToClass | null> {
  const asked = await headers()
  if (!makesRuns(asked)) return null
  const run = single(query.run)
  const admits = () => admitRun(asked)
  const named = run === undefined ? null : await openAt(position, { run }, admits)
  const opened = named ?? (await openAt(position, {}, admits))
  if (opened === null || opened === 'refused') return null
  return {
    ...opened,
    ...(await shownTo(position)),
    key: `${opened.run.id} ${opened.at} ${opened.run.steps.length}`,
    flow: flowText(opened.flow),
    run: JSON.stringify(opened.run),
    // Whatever this run lacks of the place, the class goes there all the same.
    notices: [],
    spread: arrivals,
    address: { path: classHref(code), run, step: undefined, isFixed: true },
  }
}

function openAt(position: ClassPosition, more: Query, admits: () => boolean): Promise<OpenedStage | 'refused' | null> {
  const { flow, recap, own, view, follow, tab } = position
  const [first] = own
  const whatIf = first && 'whatIf' in first ? first.whatIf : undefined
  const query = { ...position.settings, 'what-if': whatIf, view, follow, tab, ...more }
  return openStage(flow, [recap ? 'recap' : position.position], query, admits)
}

/** How much is shown is the reader’s own choice, where they have made one. */
async function shownTo({ view, follow, tab }: ClassPosition) {
  return {
    view: viewNamed((await cookies()).get(viewCookie)?.value) ?? view,
    ...(follow !== undefined && { follow }),
    ...(tab !== undefined && { tab }),
  }
}

import { labGroups } from '@/content/attacks/groups'
import type { Lab } from '@/content/attacks/lab'
import { attacksWords as words } from '@/content/labels/attacks'
import { LabItem } from './lab-item'

/** Every attack lab, grouped by what they break. The numbers are the order in which they are taught. */
export function LabList({ labs }: { readonly labs: readonly Lab[] }) {
  const groups = labGroups.map((group) => ({ group, own: labs.filter(({ breaks }) => breaks === group.id) }))
  return (
    <ul aria-label={words.list} className="mt-10">
      {groups.flatMap(({ group, own }) =>
        own.map((lab, index) => (
          <LabItem key={lab.id} lab={lab} number={labs.indexOf(lab) + 1} begins={index === 0 ? group : null} />
        )),
      )}
    </ul>
  )
}

type Props = { readonly id: string; readonly concepts: readonly number[]; readonly minutes: string }

/** One word on a lesson: how long it takes. */
export function LessonState({ minutes }: Props) {
  return minutes
}

/** The words of a lesson's MDX besides Markdown. `components/lesson/vocabulary.tsx` says what each of them shows. */
export const lessonWords = ['Concept', 'Run', 'Value', 'Pause', 'Spec']

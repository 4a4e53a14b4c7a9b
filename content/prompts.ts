/** Four prompts for those who ask an AI assistant. Each has it ask for the reader's own attempt first. */

export type PromptFacts = {
  readonly lesson: string
  readonly question: string
  /** What is so, one sentence each. */
  readonly truths: readonly string[]
  /** What people believe instead, and what is so. */
  readonly belief: string
  readonly so: string
  /** Messages of the reader's run, as text, with every secret masked. */
  readonly messages: string
}

const attemptFirst =
  'Begin by asking me what I think the answer is, and wait. Do not explain anything before I have tried. When I have, say what holds in my answer and what does not, and ask once more before you tell me.'

const honest =
  'Keep to the facts below. Where you are not sure, say so, and name the section of the specification that I should read.'

/** The tasks, by the way that each belongs to. */
export const prompts = {
  picture: {
    name: 'Picture it',
    for: 'a picture',
    task: 'Help me to picture this with one analogy: a coat check with numbered stubs and stamped tickets. Ask me first to describe the picture myself, piece by piece. Then show me where my picture and the facts part, and where any such picture ends.',
  },
  walk: {
    name: 'Walk me through it',
    for: 'a dialogue',
    task: 'Lead me through this by questions, one at a time, and wait for each of my answers. Each question is about one of the messages below. Give a hint before you give an answer, and let me correct myself.',
  },
  quiz: {
    name: 'Quiz me',
    for: 'five questions',
    task: 'Ask me five questions on this, from easy to tricky, one at a time. Ask who refuses what, and why, and nothing about mere vocabulary. After each of my answers say whether it is right and why. At the end list what I missed.',
  },
  stick: {
    name: 'Make it stick',
    for: 'cards',
    task: 'Have me write one sentence that says the heart of this, one hook for my memory, and three flashcards. Let me write each of them first. Then say what is wrong or missing in mine.',
  },
} as const

export type PromptId = keyof typeof prompts

/** A prompt with the facts of a lesson in it. */
export function promptText(id: PromptId, facts: PromptFacts): string {
  return [prompts[id].task, attemptFirst, honest, factsText(facts)].join('\n\n')
}

function factsText({ lesson, question, truths, belief, so, messages }: PromptFacts): string {
  const parts = [
    `The lesson: ${lesson}`,
    `The question: ${question}`,
    `What is so:\n${truths.map((truth) => `- ${truth}`).join('\n')}`,
    `What many people believe: ${belief}\nWhat is so instead: ${so}`,
    messages &&
      `Messages of a run of mine on Claimcheck, where OAuth runs for real between made-up parties. Secrets are masked:\n\n${messages}`,
  ]
  return parts.filter(Boolean).join('\n\n')
}

/** The page on which everything begins, and where its link leads. */
import type { RequestMessage } from '../../world/message'
import type { ClientStart } from '../../world/setup'
import { htmlResponse } from '../http'
import { objection } from '../note'
import { startSignIn } from './code-flow'
import { startImplicit } from './implicit'
import { type Ability, answer, type Page, type Reply } from './kit'
import { errorPage, homePage } from './pages'
import { signInHomePage } from './pages-person'
import { askForPassword } from './password'
import type { ClientState } from './state'

/** What happens when a person follows the link on the home page. */
const starts: Readonly<Record<ClientStart, Page>> = {
  code: startSignIn,
  implicit: startImplicit,
  password: askForPassword,
  'own-login': askForPassword,
  nothing: notFound,
}

export const home: Ability = {
  pages: {
    'client-home-request': async (state, message) => answer(state, message, htmlResponse(200, homePageOf(state))),
    'client-start-request': (state, message, world) => starts[state.config.start](state, message, world),
    'sign-in-start-request': (state, message, world) => starts[state.config.start](state, message, world),
  },
}

function homePageOf({ config }: ClientState): string {
  if (config.afterSignIn === '/me') return signInHomePage(config.client_name)
  return homePage('', config.start === 'password' || config.start === 'own-login' ? 'asks' : 'never-asks')
}

/** What is answered where there is no such page. */
export async function notFound(state: ClientState, message: RequestMessage): Promise<Reply> {
  const name = state.config.client_name
  const note = objection('route.unknown', `${message.http.method} ${message.http.url}: ${name} has no such page.`)
  return answer(state, message, htmlResponse(404, errorPage('Not found', `${name} has no such page.`, '', name)), [
    note,
  ])
}

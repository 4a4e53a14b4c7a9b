/** Pages that Photoprint has in the world of a lab alone, by the code that the lab runs, and by their path. */
import type { Guard } from '../../../world/guards'
import { seeOther } from '../../http'
import { answer, type Page } from '../kit'
import { takeTokens, tokenLoginPath } from './token-login'
import { startAtEither } from './two-servers'

type Pages = Readonly<Record<string, Page>>

/** `?to=`: a page that sends people on to wherever it says, with all that came along (RFC 9700 §4.11.1). */
const skipTargetCheck: Page = async (state, message) => {
  const { searchParams } = new URL(message.http.url)
  const target = URL.parse(searchParams.get('to') ?? '')
  searchParams.delete('to')
  if (target) target.search = searchParams.toString()
  return answer(state, message, seeOther(target?.href ?? '/'))
}

const openRedirector: Pages = { '/go': skipTargetCheck }

const choiceOfServers: Pages = { '/print': startAtEither }

const appLogin: Pages = { [tokenLoginPath]: takeTokens }

/** Those of the labs that need such a page. */
export const labPages: Readonly<Partial<Record<Guard, Pages>>> = {
  comparesTheBeginning: openRedirector,
  comparesTheHost: openRedirector,
  comparesAllOfIt: openRedirector,
  skipIssCheck: choiceOfServers,
  knowsTheIss: choiceOfServers,
  comparesIss: choiceOfServers,
  believesUserInfo: appLogin,
  comparesTheSub: appLogin,
  wantsAnIdTokenOfItsApp: appLogin,
}

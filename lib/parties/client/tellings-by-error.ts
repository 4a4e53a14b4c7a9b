/** Sentences for one answer to one request. Whatever is not here is told by the kind of the answer. */
import type { Asked } from './asked'
import type { AnswerKind } from './heard'

type Row = { readonly title?: string; readonly text: string }

/** RFC 6749 §5.2: these speak of the client itself, not of the person. */
const notThisClient: Readonly<Record<string, Row>> = {
  invalid_client: {
    text: '{who} did not accept {client} itself: it could not prove who it is (client authentication). You did nothing wrong.',
  },
  unauthorized_client: { text: '{who} knows {client}, and does not let it ask in this way. You did nothing wrong.' },
  unsupported_grant_type: { text: '{who} does not give tokens in the way in which {client} asked for them.' },
  invalid_request: { text: '{who} found {what} malformed: the fault is in what was sent. You did nothing wrong.' },
  invalid_scope: { text: '{who} does not give what {client} asked for (scope).' },
  invalid_target: { text: '{who} does not give tokens for the API that {client} named.' },
  invalid_dpop_proof: { text: '{who} did not accept the proof of the key that {client} sent along (DPoP).' },
  use_dpop_nonce: { text: '{who} wants a value of its own in the proof that {client} sends (DPoP nonce).' },
}

const token: Readonly<Record<string, Row>> = {
  ...notThisClient,
  invalid_grant: {
    text: '{who} did not accept the code that {client} showed: it is used up or expired, or does not go with what was sent beside it. It does not say which. You are not signed in.',
  },
}

const waiting: Readonly<Record<string, Row>> = {
  access_denied: { title: 'Stopped', text: 'You said no, so nothing happens here.' },
  expired_token: { title: 'Stopped', text: 'That took too long. Everything has expired, and can begin anew.' },
}

/** OpenID Connect Core §3.1.2.6 */
const interactionWanted: Row = {
  text: '{who} would have to ask you something first, and {client} had asked it not to (prompt=none).',
}

const invalidToken: Row = {
  text: '{who} did not accept the token that {client} showed: it is expired, called back, not for this API, or not good for another reason. It does not say which.',
}

/** RFC 6750 §3.1 */
const insufficientScope: Row = {
  title: 'This permission is not enough',
  text: 'You are signed in, and that is fine. But {who} says that the permission does not reach to your photos. You may have allowed less than {client} asked for.',
}

type Rows = Readonly<Record<string, Row>> & Readonly<Partial<Record<AnswerKind, Row>>>

export const byError: Readonly<Partial<Record<Asked, Rows>>> = {
  authorization: {
    ...notThisClient,
    access_denied: {
      title: 'No permission',
      text: '{who} sent you back without a permission (access_denied), so {client} cannot go on.',
    },
    login_required: interactionWanted,
    consent_required: interactionWanted,
    interaction_required: interactionWanted,
    account_selection_required: interactionWanted,
    server_error: { text: '{who} has a problem of its own, and sent you back without a permission.' },
    temporarily_unavailable: { text: '{who} is busy or being looked after, and sent you back without a permission.' },
    error: { title: 'No permission', text: '{who} sent you back without a permission, so {client} cannot go on.' },
    unfit: {
      text: 'What your browser brought back to {client} is not the answer that it waits for, so {client} did not use it.',
    },
  },
  par: notThisClient,
  token,
  password: { ...notThisClient, invalid_grant: { text: '{who} did not accept this name with this password.' } },
  refresh: {
    ...notThisClient,
    failed: {
      text: '{who} could not answer {what}: it has a problem of its own ({status}). Later it may work. You are still signed in.',
    },
    'too-many': {
      text: '{who} was asked too often, and did not answer {what} for now ({status}). Later it may work. You are still signed in.',
    },
    invalid_grant: {
      text: '{who} did not accept the refresh token: it is used up, called back, expired, or of another client. You have to sign in again.',
    },
  },
  exchange: { ...notThisClient, invalid_grant: { text: '{who} did not accept the token that was to be exchanged.' } },
  api: {
    challenge: { text: '{who} saw no token in the request of {client}, so it gave no photos.' },
    invalid_token: invalidToken,
    insufficient_scope: insufficientScope,
    invalid_request: { text: '{who} found the request of {client} malformed, and gave no photos.' },
    invalid_dpop_proof: { text: '{who} did not accept the proof of the key that {client} sent along (DPoP).' },
    use_dpop_nonce: { text: '{who} wants a value of its own in the proof that {client} sends (DPoP nonce).' },
    unfit: { text: '{who} answered, but there is no list of photos in its answer that {client} could use.' },
  },
  userinfo: {
    challenge: { text: '{who} saw no token in the UserInfo request of {client}, so it said nothing about you.' },
    invalid_token: { text: '{who} did not accept the token that {client} showed when it asked for your name.' },
  },
  keys: {
    unfit: {
      text: 'With the keys that {who} answered with, {client} could not check what it was given, so it did not use it.',
    },
  },
  device: notThisClient,
  'device-token': {
    ...notThisClient,
    ...waiting,
    invalid_grant: { text: '{who} does not know this request any more: it is used up, expired, or of another client.' },
  },
  phone: {
    ...notThisClient,
    ...waiting,
    unknown_user_id: { title: 'Stopped', text: '{who} does not know that name.' },
  },
  'api-login': {
    unauthorized: { text: '{who} did not accept this name with this password.' },
    challenge: { text: '{who} did not accept this name with this password.' },
  },
  bff: {
    no_session: { text: '{who} finds no sign-in behind this request: it carried no cookie, or one that names none.' },
    foreign_origin: { text: '{who} answers its own pages only, and this request came from elsewhere.' },
    custom_header_missing: { text: '{who} misses the header that only its own page can send.' },
  },
  page: {
    unfit: { text: '{client} could not make this page. Nobody else was asked, and it is not your fault.' },
  },
}

/** What the client found by itself, whatever was asked: by the code of its note. */
export const bySelf: Readonly<Record<string, Row>> = {
  no_attempt: {
    text: '{client} has no sign-in of this browser that waits for an answer. It may have been begun elsewhere, or be over already.',
  },
  session_over: { text: '{client} does not know you any more: your session here is over.' },
  another_person: {
    text: 'The two statements that {client} was given about you name two people, so it believes neither.',
  },
  foreign_origin: { text: 'This form was sent in from a page that is not {client}’s own.' },
  'sign_out.state': { text: 'Your browser came back from signing out, but not to a sign-out that {client} had begun.' },
  no_client_id: {
    text: '{client} has no name at Acme ID yet (client_id): its registration did not come to anything. So it cannot send you there.',
  },
  no_answer: {
    text: 'Your browser came back to {client} with neither a code nor an error that it could read, so there is nothing to go on with.',
  },
  'order.empty': { text: 'The print service took the order, and found no photos to print. Nothing is on its way.' },
  no_endpoint: { text: '{client} does not know where at Acme ID it has to ask: the metadata does not say.' },
  OAUTH_MISSING_SERVER_METADATA: {
    text: '{client} does not know where at Acme ID it has to ask: the metadata does not say.',
  },
  OAUTH_INVALID_SERVER_METADATA: {
    text: '{client} does not know where at Acme ID it has to ask: what the metadata says is no address.',
  },
}

/**
 * What is said of a name of the wire where it stands by itself. The words for it beside a message may lean on that
 * message ("the same address"), or say much more than a card has room for: those have a sentence of their own here.
 */
export const aloneWords: Readonly<Record<string, string>> = {
  'parameter-abort': 'Ada’s no, where a device wants to be let in: it is not hers. Its name is this server’s own.',
  'parameter-access-control-allow-headers':
    'In the answer to a preflight: which headers pages of other origins may send to this server, beyond those that a form could send.',
  'parameter-access-control-allow-methods':
    'In the answer to a preflight: which methods pages of other origins may use at this server.',
  'parameter-access-control-allow-origin':
    'Which origin’s pages may read the answer that it stands in: one origin, or * for all.',
  'parameter-access-control-expose-headers':
    'Which headers of the answer that it stands in a script may read, beyond a few harmless ones.',
  'parameter-access-control-max-age':
    'For how many seconds the browser may remember the answer to a preflight instead of asking again.',
  'parameter-access-control-request-headers':
    'In a preflight: the headers of the request to come that no form could send, such as authorization.',
  'parameter-access-control-request-method':
    'In a preflight: the method of the request that a page’s script would like to send.',
  'parameter-act': 'In an answer about a token: who acts for the person that the token is about.',
  'parameter-aud': 'In an answer about a token: for whom it is meant.',
  'parameter-sub': 'In an answer about a token: whom it is about, by an identifier.',
  'parameter-auth_req_id': 'In CIBA: the name of one question to one person, as the client knows it.',
  'parameter-authorization_endpoint': 'The address where the browser is sent with an authorization request.',
  'parameter-authorization_signing_alg_values_supported': 'The algorithms with which Acme ID can sign its answers.',
  'parameter-backchannel_authentication_endpoint':
    'The address where a client asks for a sign-in on another device (CIBA).',
  'parameter-backchannel_authentication_request_signing_alg_values_supported':
    'The algorithms with which a request for a sign-in on another device (CIBA) may be signed.',
  'parameter-backchannel_logout_session_supported':
    'Whether the message by which a client hears of a sign-out names the very session.',
  'parameter-backchannel_token_delivery_modes_supported':
    'The ways in which Acme ID can hand over tokens after a sign-in on another device (CIBA).',
  'parameter-backchannel_user_code_parameter':
    'Whether the client can send, with a request for a sign-in on another device (CIBA), a code that only the person knows.',
  'parameter-backchannel_user_code_parameter_supported':
    'Whether a request for a sign-in on another device (CIBA) may have a code that only the person knows.',
  'parameter-claim_types_supported': 'The forms in which Acme ID can give claims.',
  'parameter-claims_supported': 'The claims about a person that can be had from Acme ID.',
  'parameter-code':
    'The authorization code: the client swaps it for tokens. It works once, for the client it was made for.',
  'parameter-decision': 'Ada’s answer on the consent page: yes or no.',
  'parameter-grant_type':
    'What the client brings in exchange for tokens: a code, a refresh token, another token, or nothing but who it is.',
  'parameter-__Host-photoprint':
    'The number of Ada’s session at Photoprint’s server. No script can read it, no other host can set it, and requests from other sites come without it.',
  'parameter-id_token_signing_alg_values_supported': 'The algorithms with which Acme ID can sign ID tokens.',
  'parameter-issued_token_type': 'At a token exchange: what kind of token was issued.',
  'parameter-link':
    'In the notification on Ada’s phone: where it leads, to Acme ID’s page for this one question. Its name is this server’s own.',
  'parameter-logout':
    'Ada’s answer on Acme ID’s page for signing out: yes means everywhere. Its name is Acme ID’s own.',
  'parameter-photos': 'The list of photos in an answer of the Photo API.',
  'parameter-prompt': 'What Acme ID is to show Ada: none means no page at all, login or consent that page in any case.',
  'parameter-redirect_uri':
    'The address at Photoprint to which Acme ID sends Ada’s browser with the answer. In the token request it is named again, so that Acme ID can compare.',
  'parameter-request_object_signing_alg_values_supported': 'The algorithms with which a client may sign its request.',
  'parameter-requested_token_type': 'At a token exchange: what kind of token is wanted.',
  'parameter-scopes_supported': 'The scopes that a client may ask for at Acme ID.',
  'parameter-set-cookie':
    'A value for the browser to remember and to send back. With it stands whether scripts may read it (HttpOnly), and whether it goes along with requests from other sites (SameSite).',
  'parameter-subject_token': 'At a token exchange: the token of whoever the client wants to act for.',
  'parameter-subject_token_type': 'At a token exchange: what kind of token the subject_token is.',
  'parameter-subject_types_supported':
    'The kinds of sub that Acme ID supports: the same for every client (public), or each sector of clients its own (pairwise).',
  'parameter-title': 'In the notification on Ada’s phone: its first line. Its name is this server’s own.',
  'parameter-token': 'The token that a request for introspection or revocation is about.',
  'parameter-token_endpoint_auth_methods_supported':
    'The ways in which a client may prove who it is at the token endpoint.',
  'parameter-token_endpoint_auth_signing_alg_values_supported':
    'The algorithms for a client that proves who it is with a signed statement.',
  'parameter-token_type_hint':
    'In a request for introspection or revocation: what kind of token it is about, as far as whoever asks knows.',
  'parameter-vary': 'Which headers of the request an answer depends on.',
  'parameter-verification_uri': 'In the device flow: the address that the person opens, short enough to be typed.',
  'parameter-verification_uri_complete': 'The verification_uri with the user_code in it, for a QR code.',
  'header-apu': 'Information about the sender that is mixed into the key of an encrypted token.',
  'header-apv': 'Information about the recipient that is mixed into the key of an encrypted token.',
  'header-tag': 'A seal that shows whether the wrapped key of an encrypted token was changed.',
  'claim--': 'In an SD-JWT: the digest of an element of a list that the holder may show.',
  'claim-_sd_alg': 'In an SD-JWT: with which hash the digests were made. SHA-256, where it is missing.',
  'claim-sd_hash': 'In a proof of the holder of an SD-JWT: the hash of the token and of what is disclosed with it.',
}

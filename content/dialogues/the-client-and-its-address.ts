import type { Dialogue } from '../dialogue'
import { seen } from '../lessons/the-client-and-its-address/places'

const flow = 'authorization-code'

export const dialogue: Dialogue = {
  id: 'the-client-and-its-address',
  title: 'Who is asking, and where may the answer go?',
  first: 'proof',
  turns: {
    proof: {
      ask: 'This request comes from Photoprint’s server. What in it could nobody else have written?',
      evidence: { flow, at: 'token-request', settings: { client: 'confidential' } },
      evidenceName: 'a request with a secret',
      look: ['authorization'],
      hints: ['Which of these values stands in no address?', 'Look at the header Authorization.'],
      replies: [
        {
          means: 'the secret in the Authorization header',
          any: ['secret|client_secret|password', 'authorization|header|basic', 'credential*'],
          right: true,
          says: 'Yes: name and secret stand in the Authorization header. Only Photoprint’s server and Acme ID know the secret.',
          to: 'app',
        },
        {
          means: 'the client_id',
          any: ['client_id|client|id|name'],
          right: false,
          says: 'That is a name, and stands in the address of every first request. What others lack is the secret beside it, in the Authorization header.',
          to: 'app',
        },
        {
          means: 'the address, redirect_uri',
          any: ['redirect*|address|uri|url'],
          right: false,
          says: 'It is public as well: every browser that comes from Photoprint shows it. The secret in the Authorization header is what others lack.',
          to: 'app',
        },
      ],
      otherwise: 'I could not place that. Go through the values: which of them has never been in an address?',
    },
    app: {
      ask: 'Now Photoprint is a script in the page. Suppose this request had a secret in it, too. Who could read it?',
      evidence: { flow, at: 'token-request', settings: { client: 'browser-app' } },
      evidenceName: 'a request from the page',
      look: ['client_id', 'origin'],
      hints: ['From where does this message start?', 'Who loads the script, with all that is in it?'],
      replies: [
        {
          means: 'every visitor of the page',
          any: [
            'visitor*|user*|everyone|everybody|anyone|anybody|all|public',
            'ada|browser|devtools|source',
            'mallory|attacker*|hacker*',
          ],
          right: true,
          says: 'Every visitor, Mallory among them. So it would prove nothing, and this client has none: it is public.',
          to: 'name',
        },
        {
          means: 'nobody, if it is well hidden',
          any: ['nobody|none|no', 'hid*|obfuscat*|encrypt*|minif*', 'env*|variable|build'],
          right: false,
          says: 'The script has to find it in order to send it, and so can its reader. A public client has no secret at all.',
          to: 'name',
        },
        {
          means: 'only Acme ID and Photoprint',
          any: ['acme|photoprint', 'https|tls', 'only|just'],
          right: false,
          says: 'Look where this message starts: in Ada’s browser. What is sent from there, whoever sits there can read.',
          to: 'name',
        },
      ],
      otherwise: 'I could not place that. The script runs in the browser of each visitor. Who can look into it?',
    },
    name: {
      ask: 'So of such a client everything is public. Mallory copies its client_id into a link of her own, and Ada follows that link. Can Acme ID tell?',
      evidence: { flow, at: 'authorization-request' },
      evidenceName: 'the request',
      look: ['client_id', 'redirect_uri'],
      hints: ['It has only what stands in the request.', 'Anybody can write that.'],
      replies: [
        {
          means: 'no, it looks like Photoprint’s own',
          any: ['no|not|cannot|can’t|never', 'same|identical|looks', 'impossible|indistinguishable'],
          right: true,
          says: 'It cannot. The request is the same, whoever wrote it. So something else has to keep the answer from her.',
          to: 'where',
        },
        {
          means: 'yes, by the sender’s address or browser',
          any: ['yes', 'ip|address|browser|device|location', 'sees|detect*|recogni*'],
          right: false,
          says: 'The request comes from Ada’s browser, as all of hers do. Who wrote the link does not show.',
          to: 'where',
        },
      ],
      otherwise: 'I could not place that. Is there a value in this request that Mallory could not have written?',
    },
    where: {
      ask: 'Mallory leaves the redirect_uri as it is. Then where does the answer go?',
      evidence: { flow, at: 'authorization-response' },
      evidenceName: 'the answer',
      look: ['location', 'code'],
      hints: ['Read the header Location.', 'Whose address is that?'],
      replies: [
        {
          means: 'to Photoprint',
          any: ['photoprint|client', 'redirect*|callback', 'registered'],
          right: true,
          says: 'To Photoprint’s own address. The name is used by Mallory, and the answer passes her by.',
          to: 'own-address',
        },
        {
          means: 'to Mallory, who asked',
          any: ['mallory|attacker|her|she', 'who asked|sent|started'],
          right: false,
          says: 'Read the Location: the host is photoprint.test. The answer goes where the request says, and that was Photoprint’s address.',
          to: 'own-address',
        },
      ],
      otherwise: 'I could not place that. Which host stands in the Location?',
    },
    'own-address': {
      ask: 'So she writes an address of her own. What has Acme ID done here?',
      evidence: { flow, at: 'authorization-error-page', whatIf: 'redirect-uri-of-someone-else' },
      evidenceName: 'the refusal',
      hints: ['Compare with what Photoprint registered.', 'Is this message a redirect, or a page?'],
      replies: [
        {
          means: 'refused on a page of its own, and sent nothing',
          any: [
            'page|shows|shown|own',
            'refus*|stop*|reject*|den*|invalid',
            'error -sent -send -sends -evil -mallory',
            'not|no|nothing redirect*|sent|send',
          ],
          right: true,
          says: 'It compared letter by letter, found no such address, and said so on its own page. Not even the error goes to Mallory.',
          to: 'pattern',
        },
        {
          means: 'sent the error to that address',
          any: ['error sent|goes|redirect*|send*', 'evil|mallory'],
          right: false,
          says: 'Look at the status: it is no redirect. If errors went to any address, Acme ID would send people on to strangers.',
          to: 'pattern',
        },
        {
          means: 'asked Ada whether that is right',
          any: ['ask*|ada|consent|user'],
          right: false,
          says: 'Ada was not even asked to sign in. Nobody could expect her to know which address is the right one.',
          to: 'pattern',
        },
      ],
      otherwise: 'I could not place that. Is there a Location in this message?',
    },
    pattern: {
      ask: 'A developer finds that too strict and wants to register all hosts under photoprint.test with one pattern. What could go wrong?',
      evidence: { flow, at: 'authorization-request' },
      evidenceName: 'the address in the request',
      look: ['redirect_uri'],
      hints: ['Are all of these hosts looked after?', 'Think of an old subdomain, or of a page that passes people on.'],
      replies: [
        {
          means: 'one of the hosts is forgotten, or taken over',
          any: [
            'forgotten|old|abandon*|unused|stale',
            'taken|takeover|hijack*|someone|somebody|attacker|mallory|hack*|compromis*',
            'subdomain*|host*',
            'open redirect*|passes|forward*',
            'leak*|stolen|steal',
          ],
          right: true,
          says: 'Just that. Every host that fits gets answers: the forgotten one, and the one that passes its visitors on.',
          to: 'end',
        },
        {
          means: 'nothing: they are all Photoprint’s',
          any: ['nothing|none|no', 'own|mine|photoprint'],
          right: false,
          says: 'The name is Photoprint’s. What answers there may be a server that was given up, or a page that passes people on. Each of them would get codes.',
          to: 'end',
        },
      ],
      otherwise: 'I could not place that. Imagine twenty subdomains, and one that nobody has looked at for years.',
    },
  },
  end: {
    found:
      'A client_id is a name that anybody can write. A client on a server can prove who it is; one that runs at its users cannot. So the answer goes only to addresses that were registered, compared letter by letter, and to no other is anything sent.',
    see: [seen.withSecret, seen.foreignAddress],
  },
}

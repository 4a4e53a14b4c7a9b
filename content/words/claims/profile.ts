/** Words for the other claims that describe a person (OpenID Connect Core §5.1). */
import type { ClaimWords } from '@/content/types'
import { oidc } from '@/content/words/specs'

/** Said of the person, shown to others, and never enough to know them by. */
function shown(is: string, ifItLies = 'The wrong thing is shown. Nothing else should hang on it.'): ClaimWords {
  return {
    is,
    madeBy: 'The person told the issuer, or somebody wrote it down for them.',
    reliedOnBy: 'The client, to show it. To know a person again it must use iss and sub.',
    ifItLies,
    spec: oidc('5.1', 'StandardClaims'),
  }
}

const personal = 'It is shown or used wrongly. And whoever reads the token has it, true or not.'

export const nameClaims = {
  given_name: shown('The person’s given name or first name.'),
  family_name: shown('The person’s family name or last name.'),
  middle_name: shown('The person’s middle name.'),
  nickname: shown('What the person is called casually.'),
  preferred_username: shown(
    'The name that the person wants to be known by. It may change, and two persons may have the same.',
    'A client that finds accounts by it lets in whoever has taken the name.',
  ),
  profile: shown('The address of a page about the person.'),
  picture: shown(
    'The address of the person’s picture.',
    'A page that shows it makes the reader’s browser call that address.',
  ),
  website: shown('The address of the person’s own page or of their organization’s.'),
  gender: shown('The person’s gender.', personal),
  birthdate: shown(
    'The person’s birthday, as year, month and day, or as the year alone. The year may be left out as 0000.',
    personal,
  ),
  zoneinfo: shown('The person’s time zone, such as Europe/Paris.'),
  locale: shown('The person’s language and region, such as en-US.'),
  updated_at: shown(
    'When this information was last changed, in seconds since 1970.',
    'An old address passes for a new one.',
  ),
} satisfies Readonly<Record<string, ClaimWords>>

export const addressAndContact = {
  phone_number: shown(
    'The person’s telephone number. It can change, and one day it can belong to someone else.',
    personal,
  ),
  phone_number_verified: shown(
    'Whether the issuer made sure that the number was the person’s at the time.',
    'A message meant for one person goes to another.',
  ),
  address: shown('The person’s postal address, as an object.', personal),
} satisfies Readonly<Record<string, ClaimWords>>

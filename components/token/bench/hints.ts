/** What stands below the two fields, with its terms marked: below the key only those that do not stand below the token. */
import { termsIn } from '@/components/glossary/with-terms'
import { benchWords } from '@/content/labels/tokens'

export const [pasteHint = [], keyHint = []] = termsIn([benchWords.pasteHint, benchWords.keyHint])

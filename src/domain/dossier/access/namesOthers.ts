import { foldOrder, type Log } from '~/domain/log/Log.ts'
import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'

/**
 * Whether a text names an applicant other than the party's own, by name, title, case number or CVR
 * number, also by one that was recorded once and corrected since [AX2]. Who was appointed is public
 * and may be named by the name. A name that is the party's too is no other's.
 */
export function namesOthers(
  state: RoundState,
  log: Log,
  own: CaseNumber,
): (text: string) => boolean {
  const recorded = foldOrder(log).flatMap((event) =>
    event.kind === 'application-recorded' ? [event.body.application] : [],
  )
  const publicNames = new Set(appointedNames(state).map(folded))
  const ownNames = new Set(
    recorded
      .filter(({ caseNumber }) => caseNumber === own)
      .flatMap((application) => tellingOf(application).map(folded)),
  )
  const others = recorded
    .filter(({ caseNumber }) => caseNumber !== own)
    .flatMap((application) => tellingOf(application).map(folded))
    .filter((name) => name !== '' && !ownNames.has(name) && !publicNames.has(name))
  const needles = [...new Set(others)]
  return (text) => {
    const place = folded(text)
    return needles.some((needle) => standsIn(place, needle))
  }
}

/** The names of all who are appointed as it stands. */
export function appointedNames(state: RoundState): readonly string[] {
  return [...state.acts.appointments.values()].flatMap((register) =>
    (settled(register)?.caseNumbers ?? []).flatMap(
      (caseNumber) => state.applications.get(caseNumber)?.record.heads[0]?.value.applicant ?? [],
    ),
  )
}

/** What tells an application from the others. */
const tellingOf = ({ caseNumber, applicant, title, cvr }: Application): readonly string[] => [
  caseNumber,
  applicant,
  title,
  ...(cvr === null ? [] : [cvr]),
]

const folded = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/** As words of their own: `20-1` is not in `20-10`. */
function standsIn(text: string, needle: string): boolean {
  const isWord = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '')
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const isStart = !isWord(needle[0]) || !isWord(text[at - 1])
    const isEnd = !isWord(needle.at(-1)) || !isWord(text[at + needle.length])
    if (isStart && isEnd) return true
  }
  return false
}

import { foldOrder, type Log } from '~/domain/log/Log.ts'
import { standsAt, wordsOf } from '~/domain/dossier/letters/namesIn.ts'
import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'

/**
 * Whether a text names an applicant other than the party's own, by name, title, case number or CVR
 * number, also by one that was recorded once and corrected since, and also in the genitive [AX2]. Who
 * was appointed is public and may be named by the name. A name that is the party's too is no other's.
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
  const phrases = [...new Set(others)].map((name) => name.split(' '))
  return (text) => {
    const words = wordsOf(text)
    return words.some((_, at) => phrases.some((phrase) => standsAt(words, at, phrase)))
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

const folded = (name: string): string => wordsOf(name).join(' ')

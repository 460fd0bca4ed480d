import type { Hearing, hearingEffects } from '~/domain/model/Hearing.ts'
import { type CalendarDate, dateSchema } from '~/domain/model/units.ts'
import { err, ok, type Result } from '~/lib/result.ts'

/** What the form holds; a field that the chosen standing has no use for is left as it is. */
export interface HearingDraft {
  readonly standing: Hearing['standing'] | 'none' | null
  readonly reason: string
  readonly what: string
  readonly sentOn: string
  readonly due: string
  readonly answeredOn: string
  readonly answer: string
  readonly effect: (typeof hearingEffects)[number] | 'undecided'
  readonly grounds: string
}

export type HearingFault =
  | 'standing'
  | 'reason'
  | 'what'
  | 'sentOn'
  | 'due'
  | 'due-before'
  | 'answeredOn'
  | 'answered-before'
  | 'answer'
  | 'grounds'

const blank: HearingDraft = {
  standing: null,
  reason: '',
  what: '',
  sentOn: '',
  due: '',
  answeredOn: '',
  answer: '',
  effect: 'undecided',
  grounds: '',
}

/** The form for what stands now; an empty one where nothing does. */
export function hearingDraftOf(hearing: Hearing | null): HearingDraft {
  if (!hearing) return blank
  const { standing } = hearing
  if (standing === 'not-needed') return { ...blank, standing, reason: hearing.reason }
  const sent = { standing, what: hearing.what, sentOn: hearing.sentOn, due: hearing.due }
  if (standing !== 'answered') return { ...blank, ...sent }
  const { answeredOn, answer, effect, grounds } = hearing
  const said = {
    answeredOn,
    answer,
    effect: effect ?? 'undecided',
    grounds: grounds ?? '',
  } as const
  return { ...blank, ...sent, ...said }
}

/** What the form says; null takes it back. Errors: every field that is amiss, at once. */
export function readHearing(draft: HearingDraft): Result<Hearing | null, HearingFault> {
  const { standing, effect } = draft
  if (standing === null) return err('standing')
  if (standing === 'none') return ok(null)
  if (standing === 'not-needed') {
    const reason = draft.reason.trim()
    return reason === '' ? err('reason') : ok({ standing, reason })
  }
  const what = draft.what.trim()
  const [sentOn, due, answeredOn] = [draft.sentOn, draft.due, draft.answeredOn].map(dayIn)
  const answer = draft.answer.trim()
  const grounds = draft.grounds.trim()
  const isAnswered = standing === 'answered'
  const faults: HearingFault[] = [
    ...(what === '' ? (['what'] as const) : []),
    ...(sentOn ? [] : (['sentOn'] as const)),
    ...(due ? [] : (['due'] as const)),
    ...(sentOn && due && due < sentOn ? (['due-before'] as const) : []),
    ...(isAnswered && !answeredOn ? (['answeredOn'] as const) : []),
    ...(isAnswered && sentOn && answeredOn && answeredOn < sentOn
      ? (['answered-before'] as const)
      : []),
    ...(isAnswered && answer === '' ? (['answer'] as const) : []),
    ...(isAnswered && effect !== 'undecided' && grounds === '' ? (['grounds'] as const) : []),
  ]
  if (faults.length > 0 || !sentOn || !due) return { ok: false, faults }
  const sent = { what, sentOn, due }
  if (standing !== 'answered') return ok({ standing, ...sent })
  if (!answeredOn) return err('answeredOn')
  const said = {
    answeredOn,
    answer,
    effect: effect === 'undecided' ? null : effect,
    grounds: effect === 'undecided' || grounds === '' ? null : grounds,
  }
  return ok({ standing, ...sent, ...said })
}

const dayIn = (text: string): CalendarDate | undefined => dateSchema.safeParse(text).data

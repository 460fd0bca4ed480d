import { casesOut } from '~/domain/dossier/casesOut.ts'
import { changedSince } from '~/domain/dossier/changedSince.ts'
import { leadersWithout } from '~/domain/dossier/leadersWithout.ts'
import { portfolioOf } from '~/domain/dossier/portfolioOf.ts'
import { readinessOf } from '~/domain/dossier/readinessOf.ts'
import { roundScoresOf } from '~/domain/dossier/roundScoresOf.ts'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import { logDigest } from '~/domain/log/Log.ts'
import { lastSent } from '~/domain/log/lastSent.ts'
import { recommendationDigest } from '~/domain/log/recommendationDigest.ts'
import { recommendationOf } from '~/domain/log/recommendationOf.ts'
import type { Entry } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { type FoldedLog, roundThrough } from '~/domain/log/roundThrough.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { SentRecommendation } from '~/domain/model/SentRecommendation.ts'
import type { LetterWords } from '~/domain/model/Setup.ts'
import { areaDossier } from './areaDossier.ts'
import { coverRows } from './coverRows.ts'
import { pointPairs } from './pointPairs.ts'
import { procedureOf } from './procedureOf.ts'
import type {
  DossierChanges,
  DossierStanding,
  Fingerprint,
  RecommendationDossier,
} from './RecommendationDossier.ts'

/**
 * The recommendation as it stands now (`version` null), or as one version of it was sent [AC10]: made
 * from the round as it stood with the sending, so it comes out the same however much is added later.
 * Undefined while the round has no areas, and where no such version was sent.
 */
export function dossierOf(
  now: FoldedLog,
  version: number | null,
): RecommendationDossier | undefined {
  if (version === null) {
    const next = (lastSent(now.state.acts)?.value.version ?? 0) + 1
    return madeFrom(now, { kind: 'draft', version: next })
  }
  const entry = sentVersion(now.state, version)
  const then = entry && roundThrough(now.log, entry.eventId)
  if (!entry || !then) return undefined
  const isIntact = recommendationDigest(recommendationOf(then.state)) === entry.value.digest
  return madeFrom(then, { kind: 'sent', version, sent: entry.value, isIntact })
}

/** The sending of a version; of two with the same number the one folded last, as `lastSent` has it. */
const sentVersion = (
  { acts }: RoundState,
  version: number,
): Entry<SentRecommendation> | undefined =>
  acts.sent.findLast(({ value }) => value.version === version)

const noWords: LetterWords = { authority: null, recipient: null, legalBasis: null, complaint: null }

function madeFrom(
  { log, state }: FoldedLog,
  standing: DossierStanding,
): RecommendationDossier | undefined {
  const sheets = allSheets(state)
  const portfolio = portfolioOf(state, sheets)
  if (!portfolio) return undefined
  const { setup } = portfolio
  const areas = sheets.map((sheet) => areaDossier(state, sheet))
  const { setReason } = recommendationOf(state)
  return {
    standing,
    asOf: state.lastChange,
    setup,
    letters: setup.letters ?? noWords,
    cover: coverRows(areas),
    changes: changesIn(state, standing),
    procedure: procedureOf(state, sheets),
    areas,
    portfolio,
    setReason,
    findings: readinessOf(state, sheets, portfolio),
    pairs: pointPairs(sheets),
    round: state,
    leaders: leadersWithout(state),
    leftOut: roundScoresOf(state)?.leftOut ?? [],
    fingerprint: fingerprintOf({ log, state }),
    nameOf: namesIn(state),
  }
}

function changesIn(state: RoundState, standing: DossierStanding): DossierChanges | null {
  const before = state.acts.sent
    .map(({ value }) => value)
    .filter(({ version }) => version < standing.version)
    .toSorted((a, b) => b.version - a.version)[0]
  if (!before) return null
  return {
    sinceVersion: before.version,
    words: standing.kind === 'sent' ? standing.sent.change : null,
    found: changedSince(before, recommendationOf(state), casesOut(state)),
  }
}

const fingerprintOf = ({ log, state }: FoldedLog): Fingerprint => ({
  log: logDigest(log),
  recommendation: recommendationDigest(recommendationOf(state)),
  chains: log.chains.size,
  events: [...log.chains.values()].reduce((sum, { length }) => sum + length, 0),
})

function namesIn({ assessors, officers }: RoundState): (personId: AssessorId) => string {
  return (personId) => {
    const { heads } = assessors.get(personId) ?? officers.get(personId) ?? { heads: [] }
    return heads.find(({ value }) => value !== null)?.value?.name ?? personId
  }
}

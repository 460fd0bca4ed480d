import type { AreaId, CaseNumber, RoundId } from '~/domain/model/ids.ts'

const documentPage = 'indstilling/dokument'

const inRound = (roundId: RoundId, page: string) => `#/runde/${roundId}/${page}`

/** A place on the scoring desk: the points of a criterion, or its remark. */
export interface DeskPlace {
  readonly point?: string
  readonly bemaerkning?: string
}

/** Which document is looked at: a version that was sent, or the draft; Danish unless it says otherwise. */
export interface DocumentPlace {
  readonly version?: number
  readonly sprog?: 'da' | 'en'
}

/** Addresses within the workbench. What is looked at lives in the URL, so a link is a plain link. */
export const paths = {
  rounds: '#/',
  /** The page that verifies a case archive by itself, beside this one. */
  verifier: 'verify.html',
  /** Recomputes everything whose answer is known; needs no round. */
  selfCheck: '#/selvkontrol',
  setup: (roundId: RoundId) => inRound(roundId, 'opsaetning'),
  applications: (roundId: RoundId) => inRound(roundId, 'ansoegninger'),
  /** The same applications by their formal checks. */
  formalChecks: (roundId: RoundId) => inRound(roundId, 'ansoegninger?visning=formalia'),
  /** The same applications by the hearing of their applicants. */
  hearings: (roundId: RoundId) => inRound(roundId, 'ansoegninger?visning=partshoering'),
  application: (roundId: RoundId, caseNumber: CaseNumber) =>
    inRound(roundId, `ansoegninger/${encodeURIComponent(caseNumber)}`),
  /** An application as it was recorded once; beside another of its versions where one is named. */
  version: (roundId: RoundId, caseNumber: CaseNumber, number: number, against?: number) =>
    inRound(
      roundId,
      `ansoegninger/${encodeURIComponent(caseNumber)}?version=${number}${
        against === undefined ? '' : `&mod=${against}`
      }`,
    ),
  assess: (roundId: RoundId) => inRound(roundId, 'bedoem'),
  assessOne: (roundId: RoundId, caseNumber: CaseNumber, at: DeskPlace = {}) => {
    const search = new URLSearchParams(Object.entries(at)).toString()
    const page = `bedoem/${encodeURIComponent(caseNumber)}`
    return inRound(roundId, search === '' ? page : `${page}?${search}`)
  },
  handIn: (roundId: RoundId) => inRound(roundId, 'aflever'),
  panel: (roundId: RoundId) => inRound(roundId, 'panel'),
  people: (roundId: RoundId) => inRound(roundId, 'panel/personer'),
  assignment: (roundId: RoundId) => inRound(roundId, 'panel/fordeling'),
  habilitet: (roundId: RoundId) => inRound(roundId, 'panel/habilitet'),
  panelFiles: (roundId: RoundId) => inRound(roundId, 'panel/filer'),
  areas: (roundId: RoundId) => inRound(roundId, 'omraade'),
  area: (roundId: RoundId, areaId: AreaId) =>
    inRound(roundId, `omraade/${encodeURIComponent(areaId)}`),
  /** The same area for the projector. */
  meeting: (roundId: RoundId, areaId: AreaId) =>
    inRound(roundId, `omraade/${encodeURIComponent(areaId)}?visning=moede`),
  recommendation: (roundId: RoundId) => inRound(roundId, 'indstilling'),
  recommendationDocument: (roundId: RoundId, place: DocumentPlace = {}) => {
    const search = new URLSearchParams(
      Object.entries(place).map(([field, value]) => [field, String(value)]),
    ).toString()
    return inRound(roundId, search === '' ? documentPage : `${documentPage}?${search}`)
  },
  /** What data the round has, for whoever asks. */
  dataDescription: (roundId: RoundId) => inRound(roundId, 'indstilling/databeskrivelse'),
  casefile: (roundId: RoundId) => inRound(roundId, 'sag'),
} as const

/** Goes to an address as if its link had been followed. */
export const goTo = (path: string): void => {
  window.location.hash = path.slice(1)
}

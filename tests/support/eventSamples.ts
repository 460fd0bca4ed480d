import type { EventDraft, EventKind } from '~/domain/log/eventKinds.ts'
import {
  setupWith,
  application,
  areaId,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  markOf,
  testFile,
  testInstant,
  testRound,
} from './builders.ts'
import { amount, condition, day, funderId } from './acts.ts'

const anne = assessorId('Anne')
const nine = caseNumber('20-9')
const energi = areaId('energi')
const digest = 'a'.repeat(64)
const replaces: never[] = []
const ofCase = { caseNumber: nine, replaces }
const answers = [{ criterionId: criterionId('k1'), mark: markOf(4), remark: '' }]
const file = { assessorId: anne, digest, code: 'ABCD', caseNumbers: [nine], dueAt: testInstant }
const officer = { title: null, organisation: null, phone: null, mail: null }

type Samples = { readonly [Kind in EventKind]: Extract<EventDraft, { kind: Kind }>['body'] }

/** One body of each kind, as it might stand in a round. */
export const eventSamples: Samples = {
  'chain-begun': { roundId: testRound, role: 'agency', assessorId: null },
  'setup-recorded': {
    setup: setupWith(),
    rulesVersion: 1,
    isExample: false,
    reason: null,
    replaces,
  },
  'assessor-recorded': { assessor: assessor('Anne'), isRemoved: false, replaces },
  'officer-recorded': {
    officer: {
      ...officer,
      id: assessorId('Ole'),
      name: 'Ole Bang',
      period: { from: null, to: null },
    },
    isRemoved: false,
    replaces,
  },
  'application-recorded': { application: application('20-9'), replaces },
  'application-status-set': { ...ofCase, status: 'withdrawn', reason: 'Brev' },
  'check-ruled': {
    ...ofCase,
    check: 'legalForm',
    outcome: 'plan',
    planDate: day('2026-09-01'),
    note: 'Set',
  },
  'import-finished': { ...testFile, content: 'applications', added: 32, changed: 0, same: 0 },
  'storage-recovered': { cause: 'damaged', restored: 12, rewritten: 0, missing: 1 },
  'assignment-set': { ...ofCase, assessorId: anne, isAssigned: true },
  'recusal-ruled': { ...ofCase, assessorId: anne, isRecused: true, reason: 'Bestyrelsen' },
  'criterion-ruled': {
    areaId: energi,
    criterionId: criterionId('k1'),
    isLeftOut: true,
    reason: 'Ens',
    replaces,
  },
  'area-closed': { areaId: energi, isClosed: true, reason: 'Ingen', replaces },
  'assessment-entered': { ...ofCase, assessorId: anne, answers, isHandedIn: true },
  'panel-point-given': {
    ...ofCase,
    criterionId: criterionId('k1'),
    mark: markOf(4),
    remark: 'Enige',
  },
  'point-given': { ...ofCase, criterionId: criterionId('k1'), mark: markOf(4) },
  'remark-given': { ...ofCase, criterionId: criterionId('k1'), remark: 'Godt' },
  'evidence-pinned': { ...ofCase, criterionId: criterionId('k1'), evidence: [] },
  'assessment-marked-done': { ...ofCase, isDone: true },
  'assessment-handed-in': { ...ofCase, answers },
  'assessment-reopened': { ...ofCase, answers, reason: 'Tastefejl' },
  'area-decided': {
    areaId: energi,
    choice: 'suggested',
    caseNumbers: [nine],
    category: null,
    reason: null,
    digest,
    replaces,
  },
  'declaration-made': { caseNumber: nine, ground: 'family', text: 'Fætter' },
  'declaration-entered': { caseNumber: nine, personId: anne, ground: null, text: '' },
  'round-key-made': {
    roundKey: { keyId: 'k', publicKey: 'p', wrappedPrivate: 'w', salt: 's' },
    replaces,
  },
  'key-drill-passed': { keyId: 'k' },
  'assessor-invited': {
    assessorId: anne,
    invitation: { id: 'i', keyId: 'k', sealed: 's' },
    replaces,
  },
  'file-sent': { file: { ...file, fileKind: 'brief' } },
  'device-ruled': {
    assessorId: anne,
    devicePublicKey: 'p',
    isAccepted: true,
    reason: 'Ringet op',
    replaces,
  },
  'answer-received': {
    answer: { assessorId: anne, digest, devicePublicKey: 'p', heads: [], receipt: 'AB12-CD' },
  },
  'assessments-released': { areaIds: [energi], assessorIds: [anne] },
  'note-given': { ...ofCase, note: 'Husk' },
  'receipt-confirmed': { receipt: 'AB12-CD' },
  'file-opened': {
    file: {
      fileKind: 'brief',
      digest,
      roundId: testRound,
      roundTitle: 'Prøverunde',
      isExample: false,
      assessorId: anne,
      contact: { name: 'Ole', phone: '1', mail: null },
      roundKey: { keyId: 'k', publicKey: 'p' },
      invitation: { id: 'i', secret: 's' },
      dueAt: null,
    },
    replaces,
  },
  'applicant-listed': {
    applicant: { caseNumber: nine, name: 'Forening 20-9', cvr: null, board: [], partners: [] },
    replaces,
  },
  'panel-viewed': {
    areaId: energi,
    choice: 'sent-back',
    caseNumbers: [],
    category: null,
    reason: null,
    digest,
    replaces,
  },
  'discussion-recorded': {
    areaId: energi,
    note: 'Drøftet',
    minority: '',
    present: [anne],
    replaces,
  },
  'document-attached': {
    ...ofCase,
    document: { sha256: digest, fileName: 'ansoegning.pdf', size: 10, pages: 2 },
    isAttached: true,
  },
  'amounts-recommended': { ...ofCase, amounts: [amount('ufm', 2021, 500)] },
  'condition-recorded': { condition: condition('guld'), replaces },
  'set-reasoned': { reason: 'Hele landet', replaces },
  'recommendation-sent': {
    version: 1,
    date: day('2026-09-01'),
    dateText: '1. september 2026',
    digest,
    areas: [],
    change: null,
  },
  'area-appointed': {
    areaId: energi,
    choice: 'recommended',
    caseNumbers: [nine],
    date: day('2026-10-01'),
    reference: '',
    reason: null,
    replaces,
  },
  'funding-decided': {
    ...ofCase,
    funderId: funderId('ufm'),
    outcome: 'refused',
    amounts: [],
    date: day('2026-10-01'),
    reference: '',
    reason: 'Rammen er brugt',
  },
  'question-recorded': {
    question: {
      questionId: 'q' as never,
      from: 'Kontoret',
      askedOn: day('2026-09-02'),
      text: 'Hvorfor?',
      due: null,
      answer: null,
    },
    replaces,
  },
  'reassessment-recorded': {
    reassessment: {
      reassessmentId: 'r' as never,
      areaIds: [energi],
      askedBy: 'Departementet',
      askedOn: day('2026-09-03'),
      basis: 'Geografi',
      standing: 'open',
    },
    replaces,
  },
  'supplement-recorded': {
    supplement: {
      supplementId: 's' as never,
      caseNumber: nine,
      text: 'Budget',
      receivedOn: day('2026-09-04'),
      isRead: false,
    },
    replaces,
  },
  'hearing-recorded': { ...ofCase, hearing: { standing: 'not-needed', reason: 'Intet nyt' } },
  'round-closed': { isClosed: true, reason: 'Aflyst', openAreas: [energi], replaces },
  'round-journalised': {
    fileName: 'sag.klynge',
    sha256: digest,
    reference: '20/1234-56',
    date: day('2026-11-01'),
    events: 9,
  },
  'access-given': {
    access: {
      kind: 'party',
      caseNumber: nine,
      requester: 'Nordlys ApS',
      date: day('2026-11-02'),
      leftOut: [],
      sha256: digest,
    },
  },
}

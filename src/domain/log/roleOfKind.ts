import type { ChainRole, EventKind } from './eventKinds.ts'

/** Which chain an event of each kind stands in; nothing else is accepted from that chain. */
export const roleOfKind: Readonly<Record<Exclude<EventKind, 'chain-begun'>, ChainRole>> = {
  'setup-recorded': 'agency',
  'assessor-recorded': 'agency',
  'application-recorded': 'agency',
  'application-status-set': 'agency',
  'check-ruled': 'agency',
  'import-finished': 'agency',
  'storage-recovered': 'agency',
  'assignment-set': 'agency',
  'recusal-ruled': 'agency',
  'criterion-ruled': 'agency',
  'area-closed': 'agency',
  'assessment-entered': 'agency',
  'panel-point-given': 'agency',
  'area-decided': 'agency',
  'point-given': 'work',
  'remark-given': 'work',
  'assessment-marked-done': 'work',
  'assessment-handed-in': 'answer',
  'assessment-reopened': 'answer',
  'officer-recorded': 'agency',
  'declaration-made': 'answer',
  'declaration-entered': 'agency',
  'round-key-made': 'agency',
  'key-drill-passed': 'agency',
  'assessor-invited': 'agency',
  'file-sent': 'agency',
  'device-ruled': 'agency',
  'answer-received': 'agency',
  'assessments-released': 'agency',
  'note-given': 'work',
  'receipt-confirmed': 'work',
  'file-opened': 'brief',
  'applicant-listed': 'brief',
  'panel-viewed': 'agency',
  'discussion-recorded': 'agency',
  'document-attached': 'agency',
  'evidence-pinned': 'work',
  'amounts-recommended': 'agency',
  'condition-recorded': 'agency',
  'set-reasoned': 'agency',
  'recommendation-sent': 'agency',
  'area-appointed': 'agency',
  'funding-decided': 'agency',
  'question-recorded': 'agency',
  'reassessment-recorded': 'agency',
  'supplement-recorded': 'agency',
  'hearing-recorded': 'agency',
  'round-closed': 'agency',
  'round-journalised': 'agency',
  'access-given': 'agency',
}

/** What a file from the agency may tell an assessor's device besides its own kinds. */
const toldByBrief: ReadonlySet<EventKind> = new Set([
  'setup-recorded',
  'assessor-recorded',
  'application-recorded',
  'assignment-set',
  'document-attached',
])

/** Whether a chain of this role may hold an event of this kind. */
export const isAtHomeIn = (kind: Exclude<EventKind, 'chain-begun'>, role: ChainRole): boolean =>
  roleOfKind[kind] === role || (role === 'brief' && toldByBrief.has(kind))

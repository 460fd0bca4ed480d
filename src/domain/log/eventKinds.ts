import * as z from 'zod/mini'
import { applicationSchema } from '~/domain/model/Application.ts'
import { answerSchema, markSchema, remarkSchema } from '~/domain/model/Assessment.ts'
import { assessorSchema } from '~/domain/model/Assessor.ts'
import { applicantSchema } from '~/domain/model/Applicant.ts'
import { checkRulingSchema } from '~/domain/model/CheckRuling.ts'
import { declarationSchema } from '~/domain/model/Declaration.ts'
import {
  areaIdSchema,
  assessorIdSchema,
  caseNumberSchema,
  criterionIdSchema,
  eventIdSchema,
  roundIdSchema,
} from '~/domain/model/ids.ts'
import { officerSchema } from '~/domain/model/Officer.ts'
import {
  devicePublicKeySchema,
  digestSchema,
  openedFileSchema,
  receivedAnswerSchema,
  roundKeySchema,
  sealedInvitationSchema,
  sentFileSchema,
} from '~/domain/model/PanelFile.ts'
import { decisionCategories, discussionSchema, panelViewSchema } from '~/domain/model/PanelView.ts'
import { setupSchema } from '~/domain/model/Setup.ts'
import { actBodies } from './actBodies.ts'
import { caseBodies } from './caseBodies.ts'
import { documentBodies } from './documentBodies.ts'

/** The events an event takes the place of; two that replace the same one are a disagreement. */
const replaces = z.array(eventIdSchema)
const reason = z.string().check(z.minLength(1), z.maxLength(5000))
/** Which version of the application was in hand: its digest there. Missing in older logs. */
const madeOn = z.optional(digestSchema)

export const chainRoles = ['agency', 'work', 'answer', 'brief'] as const
export type ChainRole = (typeof chainRoles)[number]

/**
 * The body of every kind of event. A kind that is released is never edited but for fields that may
 * be missing, so that every event ever written is read as it was; new kinds join.
 */
export const eventBodies = {
  /** First of every chain: which round it belongs to, and whose work it holds. */
  'chain-begun': z.strictObject({
    roundId: roundIdSchema,
    role: z.enum(chainRoles),
    assessorId: z.nullable(assessorIdSchema),
    /** Digest of the file that an assessor's chain goes out from. */
    brief: z.optional(digestSchema),
  }),
  'setup-recorded': z.strictObject({
    setup: setupSchema,
    rulesVersion: z.literal(1),
    isExample: z.boolean(),
    reason: z.nullable(reason),
    replaces,
  }),
  'assessor-recorded': z.strictObject({
    assessor: assessorSchema,
    isRemoved: z.boolean(),
    replaces,
  }),
  'application-recorded': z.strictObject({ application: applicationSchema, replaces }),
  'application-status-set': z.strictObject({
    caseNumber: caseNumberSchema,
    status: z.enum(['active', 'withdrawn', 'rejected']),
    reason,
    /** Withdrawn because its applicant became part of this one's after the deadline. */
    mergedInto: z.optional(caseNumberSchema),
    replaces,
  }),
  /** A person rules on one formal condition, over what the computer finds of it. */
  'check-ruled': z.strictObject({
    caseNumber: caseNumberSchema,
    ...checkRulingSchema.shape,
    replaces,
  }),
  'import-finished': z.strictObject({
    content: z.enum(['applications', 'assessments', 'rulings']),
    fileName: z.string().check(z.maxLength(300)),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    added: z.int().check(z.nonnegative()),
    changed: z.int().check(z.nonnegative()),
    same: z.int().check(z.nonnegative()),
  }),
  /** A store was damaged or emptied, and this is what was found and put back. Changes no fact. */
  'storage-recovered': z.strictObject({
    cause: z.enum(['damaged', 'emptied']),
    restored: z.int().check(z.nonnegative()),
    rewritten: z.int().check(z.nonnegative()),
    missing: z.int().check(z.nonnegative()),
  }),
  'assignment-set': z.strictObject({
    caseNumber: caseNumberSchema,
    assessorId: assessorIdSchema,
    isAssigned: z.boolean(),
    replaces,
  }),
  'recusal-ruled': z.strictObject({
    caseNumber: caseNumberSchema,
    assessorId: assessorIdSchema,
    isRecused: z.boolean(),
    reason,
    /** Not left out though there is a ground: nobody could take the place (section 4). */
    isException: z.optional(z.literal(true)),
    /** The declarations that were ruled on; a later one waits for a ruling of its own. */
    rulesOn: z.optional(z.array(eventIdSchema)),
    replaces,
  }),
  'criterion-ruled': z.strictObject({
    areaId: areaIdSchema,
    criterionId: criterionIdSchema,
    isLeftOut: z.boolean(),
    reason,
    replaces,
  }),
  'area-closed': z.strictObject({
    areaId: areaIdSchema,
    isClosed: z.boolean(),
    reason,
    replaces,
  }),
  /** Typed in by the case officer for an assessor. */
  'assessment-entered': z.strictObject({
    caseNumber: caseNumberSchema,
    assessorId: assessorIdSchema,
    answers: z.array(answerSchema),
    isHandedIn: z.boolean(),
    madeOn,
    replaces,
  }),
  'panel-point-given': z.strictObject({
    caseNumber: caseNumberSchema,
    criterionId: criterionIdSchema,
    mark: z.nullable(markSchema),
    remark: remarkSchema,
    replaces,
  }),
  'point-given': z.strictObject({
    caseNumber: caseNumberSchema,
    criterionId: criterionIdSchema,
    mark: z.nullable(markSchema),
    replaces,
  }),
  'remark-given': z.strictObject({
    caseNumber: caseNumberSchema,
    criterionId: criterionIdSchema,
    remark: remarkSchema,
    replaces,
  }),
  'assessment-marked-done': z.strictObject({
    caseNumber: caseNumberSchema,
    isDone: z.boolean(),
    replaces,
  }),
  'assessment-handed-in': z.strictObject({
    caseNumber: caseNumberSchema,
    answers: z.array(answerSchema),
    madeOn,
    replaces,
  }),
  'assessment-reopened': z.strictObject({
    caseNumber: caseNumberSchema,
    answers: z.array(answerSchema),
    reason,
    replaces,
  }),
  'area-decided': z.strictObject({
    areaId: areaIdSchema,
    choice: z.enum(['suggested', 'other', 'none', 'undecided']),
    caseNumbers: z.array(caseNumberSchema),
    category: z.nullable(z.enum(decisionCategories)),
    reason: z.nullable(reason),
    /** Digest of the area's ranking input and result that the choice was made on. */
    digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    replaces,
  }),
  'officer-recorded': z.strictObject({
    officer: officerSchema,
    isRemoved: z.boolean(),
    replaces,
  }),
  /** Declared by the person's own hand. Later ones add to it and take nothing back. */
  'declaration-made': z.strictObject({
    caseNumber: caseNumberSchema,
    ...declarationSchema.shape,
  }),
  /** Written down by the case officer: for a colleague, or what came by phone or letter. */
  'declaration-entered': z.strictObject({
    caseNumber: caseNumberSchema,
    personId: assessorIdSchema,
    ...declarationSchema.shape,
  }),
  'round-key-made': z.strictObject({ roundKey: roundKeySchema, replaces }),
  /** The passphrase was typed anew and opened the key: proof that somebody has it. */
  'key-drill-passed': z.strictObject({ keyId: z.string().check(z.maxLength(100)) }),
  'assessor-invited': z.strictObject({
    assessorId: assessorIdSchema,
    invitation: sealedInvitationSchema,
    replaces,
  }),
  'file-sent': z.strictObject({ file: sentFileSchema }),
  'device-ruled': z.strictObject({
    assessorId: assessorIdSchema,
    devicePublicKey: devicePublicKeySchema,
    isAccepted: z.boolean(),
    reason: z.nullable(reason),
    replaces,
  }),
  'answer-received': z.strictObject({ answer: receivedAnswerSchema }),
  /** Who may read the others' assessments from now on, and in which areas. */
  'assessments-released': z.strictObject({
    areaIds: z.array(areaIdSchema),
    assessorIds: z.array(assessorIdSchema),
  }),
  /** Private words beside an application; never handed in. */
  'note-given': z.strictObject({
    caseNumber: caseNumberSchema,
    note: z.string().check(z.maxLength(20_000)),
    replaces,
  }),
  /** The agency's code came back: it has what was handed in. */
  'receipt-confirmed': z.strictObject({ receipt: z.string().check(z.maxLength(20)) }),
  'file-opened': z.strictObject({ file: openedFileSchema, replaces }),
  'applicant-listed': z.strictObject({ applicant: applicantSchema, replaces }),
  /** What the panel says of an area in its meeting; beside the agency's decision, never over it. */
  'panel-viewed': z.strictObject({ areaId: areaIdSchema, ...panelViewSchema.shape, replaces }),
  'discussion-recorded': z.strictObject({
    areaId: areaIdSchema,
    ...discussionSchema.shape,
    replaces,
  }),
  ...documentBodies,
  ...actBodies,
  ...caseBodies,
} as const

export type EventKind = keyof typeof eventBodies
export type EventBody<Kind extends EventKind> = z.infer<(typeof eventBodies)[Kind]>

/** An event before it has a place in a chain. */
export type EventDraft = {
  readonly [Kind in EventKind]: { readonly kind: Kind; readonly body: EventBody<Kind> }
}[EventKind]

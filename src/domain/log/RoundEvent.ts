import * as z from 'zod/mini'
import { type ChainId, chainIdSchema, type EventId, eventIdSchema } from '~/domain/model/ids.ts'
import { type Instant, instantSchema } from '~/domain/model/units.ts'
import { type EventDraft, type EventKind, eventBodies } from './eventKinds.ts'

/** An event in its place: who, when, after what. Its id is the digest of its exact bytes. */
export type RoundEvent = EventDraft & {
  readonly id: EventId
  readonly chain: ChainId
  /** Counts from 1 within the chain. */
  readonly seq: number
  /** Id of the event before it in the chain; null for the first. */
  readonly prev: EventId | null
  /** Logical clock: above every event its writer had seen. */
  readonly clock: number
  /** Wall clock, for people only; nothing is ordered by it. */
  readonly at: Instant
  readonly actor: string
}

export const maxEventBytes = 60_000

const counter = z.int().check(z.gte(1))
const envelope = {
  chain: chainIdSchema,
  seq: counter,
  prev: z.nullable(eventIdSchema),
  clock: counter,
  at: instantSchema,
  actor: z.string().check(z.minLength(1), z.maxLength(200)),
}

const lineSchema = (kind: EventKind) =>
  z.strictObject({ ...envelope, kind: z.literal(kind), body: eventBodies[kind] })

/** One schema a kind; an event is read by the schema of the kind it claims. */
export const lineSchemas = new Map<string, ReturnType<typeof lineSchema>>(
  Object.keys(eventBodies).map((kind) => [kind, lineSchema(kind as EventKind)]),
)

import { eventKinds as da } from './da/eventKinds.ts'
import { eventKinds as en } from './en/eventKinds.ts'

export const eventKindWords = { da, en }

import { meeting as da } from './da/meeting.ts'
import { meeting as en } from './en/meeting.ts'

export const meetingWords = { da, en }

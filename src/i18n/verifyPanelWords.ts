import { verifyPanel as da } from './da/verifyPanel.ts'
import { verifyPanel as en } from './en/verifyPanel.ts'

export const verifyPanelWords = { da, en }

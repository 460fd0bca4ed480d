import { panelFiles as da } from './da/panelFiles.ts'
import { panelFiles as en } from './en/panelFiles.ts'

export const panelFilesWords = { da, en }

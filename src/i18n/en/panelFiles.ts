import type { Messages } from '../da.ts'

export const panelFiles: Messages['panelFiles'] = {}

import { applications } from './en/applications.ts'
import { area } from './en/area.ts'
import { assessment } from './en/assessment.ts'
import { copies } from './en/copies.ts'
import { files } from './en/files.ts'
import { panel } from './en/panel.ts'
import { panelFiles } from './en/panelFiles.ts'
import { people } from './en/people.ts'
import { recommendation } from './en/recommendation.ts'
import { rounds } from './en/rounds.ts'
import { setup } from './en/setup.ts'
import { sheet } from './en/sheet.ts'
import { shell } from './en/shell.ts'
import type { Messages } from './da.ts'

export const en: Messages = {
  shell,
  rounds,
  setup,
  applications,
  assessment,
  copies,
  area,
  panel,
  panelFiles,
  people,
  recommendation,
  files,
  sheet,
}

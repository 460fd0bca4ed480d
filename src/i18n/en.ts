import { applications } from './en/applications.ts'
import { area } from './en/area.ts'
import { copies } from './en/copies.ts'
import { opening } from './en/opening.ts'
import { panel } from './en/panel.ts'
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
  copies,
  area,
  opening,
  panel,
  recommendation,
  sheet,
}

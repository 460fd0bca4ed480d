import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { err, ok, type Result } from '~/lib/result.ts'
import type { Language } from '~/i18n/formats.ts'
import type { Words } from './words.ts'

/** A command that works on the files of a round. */
export interface RoundCommand {
  readonly kind: 'rank' | 'suggest' | 'analyse'
  readonly round: string
  readonly applications: string
  readonly assessments: string
  readonly rulings: string | null
  readonly format: 'json' | 'csv'
}

/** The same of an archive, which holds the round itself. */
export interface ArchiveCommand {
  readonly kind: RoundCommand['kind']
  readonly archive: string
  readonly format: 'json' | 'csv'
}

export interface VerifyCommand {
  readonly kind: 'verify'
  readonly file: string
  readonly format: 'text' | 'json'
}

export interface MergeCommand {
  readonly kind: 'merge'
  readonly files: readonly string[]
  readonly out: string
}

/** Looks at a list of applications without a round. */
export interface CheckCommand {
  readonly kind: 'check-applications'
  readonly file: string
  readonly mapping: string
  readonly areas: readonly string[]
}

/** Recomputes the reference vectors. */
export interface SelfCheckCommand {
  readonly kind: 'self-check'
}

export type CliCommand =
  | RoundCommand
  | ArchiveCommand
  | VerifyCommand
  | MergeCommand
  | CheckCommand
  | { readonly kind: 'demo'; readonly out: string }
  | SelfCheckCommand
  | { readonly kind: 'help' }

const text = { type: 'string' } as const
const roundOptions = {
  round: text,
  applications: text,
  assessments: text,
  rulings: text,
  archive: text,
  format: text,
  lang: text,
} as const
const options = {
  demo: { out: text, lang: text },
  rank: roundOptions,
  suggest: roundOptions,
  analyse: roundOptions,
  'self-check': { lang: text },
  'check-applications': { mapping: text, areas: text, lang: text },
  verify: { format: text, lang: text },
  merge: { out: text, lang: text },
  help: { lang: text },
} as const

/** The language asked for, even on a command line that is wrong elsewhere; else Danish. */
export function languageOf(argv: readonly string[]): Language {
  const after = argv[argv.indexOf('--lang') + 1]
  const isEnglish = argv.includes('--lang=en') || (argv.includes('--lang') && after === 'en')
  return isEnglish ? 'en' : 'da'
}

/** The command a command line gives, or one sentence on what is wrong with it. */
export function parseCommand(
  argv: readonly string[],
  { cli }: Pick<Words, 'cli'>,
): Result<CliCommand, string> {
  const [name, ...rest] = argv
  if (name === undefined) return err(cli.noCommand)
  if (name === 'help' || name === '--help' || name === '-h') return ok({ kind: 'help' })
  if (!isCommandName(name)) return err(cli.unknownCommand(name))
  const parsed = optionsIn(name, rest, cli)
  if (!parsed.ok) return parsed
  const { values, files } = parsed.value
  const lang = choice(values, 'lang', ['da', 'en'], cli)
  if (!lang.ok) return lang
  if (name === 'check-applications') return checkCommand(values, files, cli)
  if (name === 'verify') return verifyCommand(values, files, cli)
  if (name === 'merge') return mergeCommand(values, files, cli)
  const isOfRound = name !== 'demo' && name !== 'self-check'
  if (isOfRound && (values.has('archive') || files.length > 0)) {
    return archiveCommand(name, values, files, cli)
  }
  const [stray] = files
  if (stray !== undefined) return err(cli.unexpected(stray))
  if (name === 'self-check') return ok({ kind: 'self-check' })
  if (name !== 'demo') return roundCommand(name, values, cli)
  const out = values.get('out')
  return out === undefined ? err(cli.missingOption('--out')) : ok({ kind: 'demo', out })
}

const commandNames = [
  'demo',
  'rank',
  'suggest',
  'analyse',
  'check-applications',
  'self-check',
  'verify',
  'merge',
] as const
type CommandName = (typeof commandNames)[number]

const isCommandName = (name: string): name is CommandName =>
  (commandNames as readonly string[]).includes(name)

type Values = ReadonlyMap<string, string>

function checkCommand(
  values: Values,
  files: readonly string[],
  cli: Words['cli'],
): Result<CliCommand, string> {
  const [file, second] = files
  const [mapping, areas] = [values.get('mapping'), values.get('areas')]
  if (file === undefined) return err(cli.missingFile)
  if (second !== undefined) return err(cli.unexpected(second))
  if (mapping === undefined) return err(cli.missingOption('--mapping'))
  if (areas === undefined) return err(cli.missingOption('--areas'))
  const names = areas.split(',').map((name) => name.trim())
  return ok({
    kind: 'check-applications',
    file,
    mapping,
    areas: names.filter((name) => name !== ''),
  })
}

function verifyCommand(
  values: Values,
  [file, second]: readonly string[],
  cli: Words['cli'],
): Result<CliCommand, string> {
  if (file === undefined) return err(cli.missingArchive)
  if (second !== undefined) return err(cli.unexpected(second))
  const format = choice(values, 'format', ['text', 'json'], cli)
  return format.ok ? ok({ kind: 'verify', file, format: format.value }) : format
}

function mergeCommand(
  values: Values,
  files: readonly string[],
  cli: Words['cli'],
): Result<CliCommand, string> {
  const out = values.get('out')
  if (files.length < 2) return err(cli.twoArchives)
  if (out === undefined) return err(cli.missingOption('--out'))
  // What is set aside stands in the archives alone: none of them may be written over.
  const isInput = files.some((file) => resolve(file) === resolve(out))
  return isInput ? err(cli.outIsInput(out)) : ok({ kind: 'merge', files, out })
}

/** The archive may stand by itself; the lists of a round do not go with it. */
function archiveCommand(
  kind: ArchiveCommand['kind'],
  values: Values,
  files: readonly string[],
  cli: Words['cli'],
): Result<CliCommand, string> {
  const [archive = '', second] = [
    ...(values.has('archive') ? [values.get('archive')] : []),
    ...files,
  ]
  if (second !== undefined) return err(cli.unexpected(second))
  const list = ['round', 'applications', 'assessments', 'rulings'].find((name) => values.has(name))
  if (list !== undefined) return err(cli.notWithArchive(`--${list}`))
  const format = choice(values, 'format', kind === 'analyse' ? ['json'] : ['json', 'csv'], cli)
  return format.ok ? ok({ kind, archive, format: format.value }) : format
}

function roundCommand(
  kind: RoundCommand['kind'],
  values: Values,
  cli: Words['cli'],
): Result<CliCommand, string> {
  const format = choice(values, 'format', kind === 'analyse' ? ['json'] : ['json', 'csv'], cli)
  if (!format.ok) return format
  const [round, applications, assessments] = ['round', 'applications', 'assessments'].map((name) =>
    values.get(name),
  )
  if (round === undefined) return err(cli.missingOption('--round'))
  if (applications === undefined) return err(cli.missingOption('--applications'))
  if (assessments === undefined) return err(cli.missingOption('--assessments'))
  const rulings = values.get('rulings') ?? null
  return ok({ kind, round, applications, assessments, rulings, format: format.value })
}

function choice<Choice extends string>(
  values: Values,
  name: string,
  allowed: readonly [Choice, ...Choice[]],
  cli: Words['cli'],
): Result<Choice, string> {
  const found = values.get(name) ?? allowed[0]
  const chosen = allowed.find((one) => one === found)
  return chosen ? ok(chosen) : err(cli.optionValue(`--${name}`, found, cli.or(allowed)))
}

/** What stands on a command line: options by name, and files that stand by themselves. */
interface Given {
  readonly values: Values
  readonly files: readonly string[]
}

function optionsIn(
  name: CommandName,
  args: readonly string[],
  cli: Words['cli'],
): Result<Given, string> {
  try {
    const { tokens, positionals } = parseArgs({
      args: [...args],
      options: options[name],
      tokens: true,
      allowPositionals: true,
    })
    const values = new Map<string, string>()
    for (const token of tokens) {
      if (token.kind !== 'option') continue
      // Two files under one name: the one that is left out would be left out without a word.
      if (values.has(token.name)) return err(cli.optionTwice(token.rawName))
      if (!token.value) return err(cli.optionNeedsValue(token.rawName))
      values.set(token.name, token.value)
    }
    return ok({ values, files: positionals })
  } catch (error) {
    return err(parseFault(error, cli))
  }
}

/** Node's own sentence quotes what it stumbled on; the rest of it is said in our words. */
function parseFault(error: unknown, cli: Words['cli']): string {
  const { code, message } = error as { readonly code?: string; readonly message: string }
  const found = /'([^' ]+)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return cli.unknownOption(found)
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return cli.unexpected(found)
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return cli.optionNeedsValue(found)
  throw error
}

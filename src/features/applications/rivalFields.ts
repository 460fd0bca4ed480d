import type { FieldText } from './applicationFields.ts'

/** One field as each of several versions has it. */
export interface RivalField {
  readonly key: string
  readonly label: string
  /** In the versions' order; empty where a version says nothing. */
  readonly texts: readonly string[]
}

/** The fields on which versions of one record differ. */
export function rivalFields(versions: readonly (readonly FieldText[])[]): readonly RivalField[] {
  const labels = new Map(versions.flat().map(({ key, label }) => [key, label]))
  return [...labels]
    .map(([key, label]) => ({
      key,
      label,
      texts: versions.map((fields) => fields.find((field) => field.key === key)?.text ?? ''),
    }))
    .filter(({ texts }) => new Set(texts).size > 1)
}

/**
 * The rules by which something is left out of a pack, by their numbers in RULES.md. Those of
 * `byPerson` are chosen by a person and need a written legal basis; the others leave no choice.
 */
export const accessRules = {
  AX2: { byPerson: false },
  AX3: { byPerson: true },
  AX4: { byPerson: false },
  AX5: { byPerson: false },
  AX6: { byPerson: false },
  AX7: { byPerson: true },
} as const

export type AccessRuleId = keyof typeof accessRules

import { areaName } from '~/exchange/document/areaName.ts'
import { formatKroner } from '~/i18n/formats.ts'
import { assertNever } from '~/lib/assertNever.ts'
import type { ActFact } from './actFactOf.ts'
import type { WordContext } from './applicationFields.ts'

/** What an act says of an application, as a sentence without the one who recorded it. */
export function actText(fact: ActFact, { setup, messages, language }: WordContext): string {
  const { history } = messages.applications
  switch (fact.kind) {
    case 'decided': {
      const name = areaName(setup, fact.areaId, language)
      return fact.isChosen ? history.chosen(name) : history.noLongerChosen(name)
    }
    case 'sent': {
      const name = areaName(setup, fact.areaId, language)
      return history[fact.isChosen ? 'sent' : 'noLongerSent'](name, fact.version)
    }
    case 'appointed': {
      const name = areaName(setup, fact.areaId, language)
      return fact.isChosen ? history.appointed(name) : history.noLongerAppointed(name)
    }
    case 'amounts':
      return fact.total === null
        ? history.amountsAsAsked
        : history.amounts(formatKroner(fact.total, language))
    case 'condition':
      return history.condition[fact.standing](fact.text)
    case 'funding': {
      const funder = setup.funders.find(({ id }) => id === fact.funderId)?.name ?? fact.funderId
      return history.funding[fact.outcome](funder, formatKroner(fact.total, language))
    }
    default:
      return assertNever(fact)
  }
}

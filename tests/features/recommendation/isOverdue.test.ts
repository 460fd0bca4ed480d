import { expect, test } from 'vitest'
import type { MinisterQuestion } from '~/domain/model/MinisterQuestion.ts'
import { isOverdue } from '~/features/recommendation/minister/isOverdue.ts'
import { day } from '../../support/acts.ts'

const question: MinisterQuestion = {
  questionId: 'spoergsmaal00001' as MinisterQuestion['questionId'],
  from: 'Ministersekretariatet',
  askedOn: day('2020-11-02'),
  text: 'Hvorfor?',
  due: day('2020-11-06'),
  answer: null,
}

test.each([
  ['on its last day', question, '2020-11-06T22:59:00Z', false],
  ['from midnight in Copenhagen', question, '2020-11-06T23:00:00Z', true],
  ['without a due day', { ...question, due: null }, '2020-12-01T12:00:00Z', false],
  [
    'that is answered',
    { ...question, answer: { on: day('2020-11-30'), text: 'Fordi' } },
    '2020-12-01T12:00:00Z',
    false,
  ],
])('a question %s is overdue or not', (_name, asked, now, overdue) => {
  expect(isOverdue(asked, Date.parse(now))).toBe(overdue)
})

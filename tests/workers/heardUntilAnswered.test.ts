import { expect, test } from 'vitest'
import { heardUntilAnswered } from '~/workers/heardUntilAnswered.ts'

/** Work that answers when the test says so. */
function begun() {
  const heard: number[] = []
  let tell: (done: number) => void = () => {}
  let settle: { readonly resolve: (text: string) => void; readonly reject: (why: Error) => void }
  const answer = heardUntilAnswered(
    (done: number) => heard.push(done),
    (told) => {
      tell = told
      return new Promise<string>((resolve, reject) => {
        settle = { resolve, reject }
      })
    },
  )
  return { heard, answer, tell: (done: number) => tell(done), settle: () => settle }
}

test('what is told before the answer is heard, and nothing after it', async () => {
  const { heard, answer, tell, settle } = begun()
  tell(1)
  settle().resolve('done')
  expect(await answer).toBe('done')
  tell(2)
  expect(heard).toEqual([1])
})

test('nothing is heard after a failure either', async () => {
  const { heard, answer, tell, settle } = begun()
  settle().reject(new Error('no file'))
  await expect(answer).rejects.toThrow('no file')
  tell(1)
  expect(heard).toEqual([])
})

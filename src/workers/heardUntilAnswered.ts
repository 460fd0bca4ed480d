import { proxy } from 'comlink'

/**
 * Does work beside the page and hears how far it is, until it has answered: a worker's words come another
 * way than its answer, and the last of them may come after it.
 */
export async function heardUntilAnswered<Told extends readonly unknown[], Answer>(
  listener: (...told: Told) => void,
  work: (told: (...told: Told) => void) => Promise<Answer>,
): Promise<Answer> {
  let isAnswered = false
  try {
    return await work(
      proxy((...told: Told) => {
        if (!isAnswered) listener(...told)
      }),
    )
  } finally {
    isAnswered = true
  }
}

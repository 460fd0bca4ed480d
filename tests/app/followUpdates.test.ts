import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { followUpdates } from '~/app/followUpdates.ts'
import { buildId } from '~/session/appVersion.ts'

/** A worker that only has a state and hears what it is told. */
class FakeWorker extends EventTarget {
  readonly heard: unknown[] = []
  state: ServiceWorkerState
  constructor(state: ServiceWorkerState) {
    super()
    this.state = state
  }
  postMessage(message: unknown) {
    this.heard.push(message)
  }
  become(state: ServiceWorkerState) {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

class FakeRegistration extends EventTarget {
  active: FakeWorker | null = null
  waiting: FakeWorker | null = null
  installing: FakeWorker | null = null
  /** A new version is found, fetched, and waits. */
  deploy() {
    const worker = new FakeWorker('installing')
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
    this.installing = null
    this.waiting = worker
    worker.become('installed')
    return worker
  }
}

class FakeContainer extends EventTarget {
  readonly registration = new FakeRegistration()
  controller: FakeWorker | null = null
  register = () => Promise.resolve(this.registration)
  startMessages() {}
  say(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

async function follow(container: FakeContainer) {
  const told: string[] = []
  let reloads = 0
  const updates = followUpdates(
    container as unknown as ServiceWorkerContainer,
    (update) => told.push(update),
    () => (reloads += 1),
  )
  await Promise.resolve()
  return { updates, told, reloads: () => reloads }
}

const visited = () => {
  const container = new FakeContainer()
  container.controller = new FakeWorker('activated')
  container.registration.active = container.controller
  return container
}

describe('a page that follows updates', () => {
  beforeEach(() => vi.stubGlobal('document', { baseURI: 'http://localhost/' }))
  afterEach(() => vi.unstubAllGlobals())

  test('says nothing of the first version', async () => {
    const container = new FakeContainer()
    const { told } = await follow(container)
    container.registration.deploy()
    expect(told).toEqual([])
  })

  test('tells of a version that came before it looked, or comes later', async () => {
    const container = visited()
    container.registration.waiting = new FakeWorker('installed')
    const { told } = await follow(container)
    expect(told).toEqual(['ready'])
    container.registration.deploy()
    expect(told).toEqual(['ready', 'ready'])
  })

  test('reloads when its own person asked, once the new version has taken over', async () => {
    const container = visited()
    const { updates, told, reloads } = await follow(container)
    const waiting = container.registration.deploy()
    updates.take()
    expect(waiting.heard).toEqual([{ kind: 'use-new-version' }])
    container.say({ kind: 'build-in-use', buildId: 'another' })
    expect(reloads()).toBe(0)
    container.dispatchEvent(new Event('controllerchange'))
    expect(reloads()).toBe(1)
    expect(told).toEqual(['ready'])
  })

  test('works on when another tab asked, and says so', async () => {
    const container = visited()
    const { told, reloads } = await follow(container)
    container.registration.deploy()
    container.dispatchEvent(new Event('controllerchange'))
    container.say({ kind: 'build-in-use', buildId: 'another' })
    expect(told).toEqual(['ready', 'taken'])
    expect(reloads()).toBe(0)
  })

  test('asks which build is in use, and hears without a word that it is its own', async () => {
    const container = visited()
    const { told } = await follow(container)
    expect(container.controller?.heard).toEqual([{ kind: 'page-started' }])
    container.say({ kind: 'build-in-use', buildId })
    container.say('something else')
    expect(told).toEqual([])
  })

  test('reloads at once when asked with nothing waiting, and hears nothing when stopped', async () => {
    const container = visited()
    const { updates, told, reloads } = await follow(container)
    updates.take()
    expect(reloads()).toBe(1)
    updates.stop()
    container.registration.deploy()
    expect(told).toEqual([])
  })
})

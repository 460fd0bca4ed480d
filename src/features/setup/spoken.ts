import { create } from 'zustand'

/** What a screen reader is told of a change that the eye sees by itself. */
export const useSpoken = create<{ readonly text: string }>(() => ({ text: '' }))

export const say = (text: string): void => useSpoken.setState({ text })

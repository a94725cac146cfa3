import { create } from 'zustand'
import { begun, type History, redone, stepped, undone } from './history.ts'
import { type Address, readAddress, type Screen, type View, writeAddress } from './permalink.ts'
import type { Selection } from './selection.ts'

/** What undo covers. */
export type Work = Pick<Address, 'question' | 'canvas' | 'filters'>

export type State = {
  readonly screen: Screen
  readonly work: History<Work>
  readonly selection: Selection
  readonly view: View | undefined
}

/** The whole state of the screens; the address follows it, and a link gives it again. */
export const useStore = create<State>(() => stateOf(readAddress(globalThis.location?.pathname ?? '/', globalThis.location?.search ?? '')))

/** To another screen: a step that the browser's own back takes back. */
export function go(screen: Screen, work: (now: Work) => Work = (now) => now): void {
  useStore.setState(({ work: before }) => ({ screen, selection: undefined, work: stepped(before, work(before.present)) }))
  history.pushState(null, '', addressNow())
}

/** A change within a screen: undo takes it back. */
export function change(work: (now: Work) => Work): void {
  useStore.setState(({ work: before }) => {
    const next = work(before.present)
    return next === before.present ? {} : { work: stepped(before, next) }
  })
  follow()
}

export function select(selection: Selection): void {
  useStore.setState({ selection })
  follow()
}

export function look(view: View): void {
  useStore.setState({ view })
  follow()
}

export const undo = (): void => travel(undone)
export const redo = (): void => travel(redone)

/** The address of a screen under the present question, for links. */
export function addressOf(screen: Screen, { work, view }: State, change: Partial<Work> = {}): string {
  return writeAddress({ screen, ...work.present, ...change, selection: undefined, view })
}

export function addressNow(): string {
  const { screen, work, selection, view } = useStore.getState()
  return writeAddress({ screen, ...work.present, selection, view })
}

/** Back and forward of the browser bring their own state along in the address. */
export function followBrowser(): void {
  addEventListener('popstate', () => useStore.setState(stateOf(readAddress(location.pathname, location.search))))
}

function travel(step: (work: History<Work>) => History<Work>): void {
  useStore.setState(({ work }) => ({ work: step(work) }))
  follow()
}

function follow(): void {
  history.replaceState(null, '', addressNow())
}

function stateOf({ screen, selection, view, question, canvas, filters }: Address): State {
  return { screen, selection, view, work: begun({ question, canvas, filters }) }
}

import { create } from 'zustand'
import { begun, type History, redone, stepped, undone } from './history.ts'
import { isLong, queryOf, shortened } from './long-link.ts'
import { type Address, readAddress, type Screen, type View, writeAddress } from './permalink.ts'
import type { Selection } from './selection.ts'

/** What undo covers. */
export type Work = Pick<Address, 'question' | 'canvas' | 'filters'>

export type State = {
  readonly screen: Screen
  readonly work: History<Work>
  readonly selection: Selection
  readonly view: View | undefined
  /** The data version the link was made on, and the one that answers now. */
  readonly version: number | undefined
  readonly linkVersion: number | undefined
}

/** The whole state of the screens; the address follows it, and a link gives it again. */
export const useStore = create<State>(() => stateOf(readAddress(globalThis.location?.pathname ?? '/', globalThis.location?.search ?? '')))

/** To another screen: a step that the browser's own back takes back. */
export function go(screen: Screen, work: (now: Work) => Work = (now) => now): void {
  useStore.setState(({ work: before }) => ({ screen, selection: undefined, work: stepped(before, work(before.present)) }))
  history.pushState(null, '', addressNow())
  follow()
}

/** A change within a screen: undo takes it back. */
export function change(work: (now: Work) => Work): void {
  useStore.setState(({ work: before }) => {
    const next = work(before.present)
    return next === before.present ? {} : { work: stepped(before, next) }
  })
  follow()
}

/** The same screen, another part of it: back leads past it. */
export function turn(screen: Screen): void {
  useStore.setState({ screen })
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

/** Answers came from this version of the data; a link made now names it. */
export function answeredBy(version: number): void {
  if (useStore.getState().version === version) return
  useStore.setState({ version })
  follow()
}

/** The reader has seen that the data is newer than the link. */
export const acceptVersion = (): void => useStore.setState({ linkVersion: undefined })

export const undo = (): void => travel(undone)
export const redo = (): void => travel(redone)

/** The address of a screen under the present question, for links. */
export function addressOf(screen: Screen, { work, view, version }: State, change: Partial<Work> = {}): string {
  return writeAddress({ screen, ...work.present, ...change, selection: undefined, view, version })
}

export function addressNow(): string {
  const { screen, work, selection, view, version } = useStore.getState()
  return writeAddress({ screen, ...work.present, selection, view, version })
}

/** Reads the address once more where it stands in the fragment, and follows the browser's back and forward. */
export async function followBrowser(): Promise<void> {
  const read = async (): Promise<void> => useStore.setState(stateOf(readAddress(location.pathname, await queryOf(location))))
  addEventListener('popstate', () => void read())
  if (location.hash) await read()
}

function travel(step: (work: History<Work>) => History<Work>): void {
  useStore.setState(({ work }) => ({ work: step(work) }))
  follow()
}

function follow(): void {
  const address = addressNow()
  if (!isLong(address)) history.replaceState(null, '', address)
  else void shortened(address).then((short) => addressNow() === address && history.replaceState(null, '', short))
}

function stateOf({ screen, selection, view, question, canvas, filters, version }: Address): State {
  return { screen, selection, view, work: begun({ question, canvas, filters }), version, linkVersion: version }
}

import { Presets, SingleBar } from 'cli-progress'

/** Shows how far a run is: a bar on a terminal, elsewhere a line each five seconds. */
export type Progress = { readonly step: (name: string, done: number, of: number) => void; readonly stop: () => void }

const EVERY = 5_000

export function progressOn(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? bar(stream) : lines(stream)
}

function bar(stream: NodeJS.WriteStream): Progress {
  const shown = new SingleBar({ stream, format: '{bar} {value}/{total} {name}', hideCursor: true }, Presets.shades_classic)
  let isStarted = false
  return {
    step: (name, done, of) => {
      if (!isStarted) shown.start(of, done, { name })
      else shown.update(done, { name })
      isStarted = true
    },
    stop: () => shown.stop(),
  }
}

/** The bar prints nothing where there is no terminal. */
function lines(stream: NodeJS.WriteStream): Progress {
  let last = 'reading'
  const timer = setInterval(() => stream.write(`${last}\n`), EVERY)
  return {
    step: (name, done, of) => {
      last = `${done} of ${of}: ${name}`
    },
    stop: () => clearInterval(timer),
  }
}

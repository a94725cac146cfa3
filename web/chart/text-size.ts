/** How wide a text is, about: Chinese characters are square, Latin ones a little more than half as wide. */
export const textWidth = (text: string, fontSize: number): number =>
  [...text].reduce((width, letter) => width + (letter > '\u2e80' ? 1.02 : 0.57) * fontSize, 0)

/** A text in at most `most` lines about this wide; what does not fit ends in "…". Chinese breaks between any two characters. */
export function wrapped(text: string, fontSize: number, width: number, most = 2): readonly string[] {
  const lines = ['']
  for (const word of text.split(/(?<=\s)|(?<=[\u2e80-\uffff])/)) {
    const last = lines.length - 1
    const longer = `${lines[last]}${word}`
    if (lines[last] === '' || textWidth(longer.trimEnd(), fontSize) <= width) lines[last] = longer
    else lines.push(word)
  }
  const kept = lines.slice(0, most).map((line) => line.trimEnd())
  return lines.length > most ? [...kept.slice(0, -1), `${kept.at(-1)}…`] : kept
}

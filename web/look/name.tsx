import type { ReactElement } from 'react'

type Named = { readonly text: string; readonly lang?: string | null | undefined }

/** A name in its own language and direction, isolated from the sentence around it. */
export function Name({ text, lang }: Named): ReactElement {
  return (
    <bdi dir="auto" {...(lang ? { lang } : {})} className={isHan(text) ? 'han' : undefined}>
      {text}
    </bdi>
  )
}

/** True where a text is written in Chinese characters, which take their own face and tracking. */
export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** A name in another script than Latin, to stand beside the first; Chinese first, as these registers are. */
export function otherScript<N extends Named>(name: string, names: readonly N[]): N | undefined {
  if (!/\p{Script=Latin}/u.test(name)) return undefined
  const others = names.filter((other) => !/\p{Script=Latin}/u.test(other.text))
  return others.find((other) => other.lang === 'zh-Hans') ?? others.find((other) => isHan(other.text)) ?? others[0]
}

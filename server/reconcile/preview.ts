import type { Entity } from '#vocabulary'
import { escaped } from '../html.ts'

const named = (entity: Entity): string => `<bdi>${escaped(entity.name)}</bdi>`

/** An entity in a small frame: its names and identifiers, and the way to its evidence. */
export function preview(entity: Entity, origin: string): string {
  const others = entity.names.filter(({ text }) => text !== entity.name).slice(0, 6)
  const country = entity.properties.country
  const lines = [
    `<p><strong>${named(entity)}</strong> · ${escaped(entity.kind)}${typeof country === 'string' ? ` · ${escaped(country)}` : ''}</p>`,
    others.length > 0
      ? `<p>${others.map(({ text, lang }) => `<bdi${lang ? ` lang="${escaped(lang)}"` : ''}>${escaped(text)}</bdi>`).join(' · ')}</p>`
      : '',
    ...entity.identifiers.slice(0, 6).map(({ scheme, value }) => `<p>${escaped(scheme)}: ${escaped(value)}</p>`),
    `<p><a href="${escaped(`${origin}/e/${encodeURIComponent(entity.id)}`)}" target="_blank" rel="noopener">who says what about it</a></p>`,
  ]
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${escaped(entity.name)}</title></head><body>\n${lines.filter(Boolean).join('\n')}\n</body></html>\n`
}

/** The same as a fragment, for a flyout. */
export const flyout = (name: string, says: string): string => `<p><strong><bdi>${escaped(name)}</bdi></strong></p><p>${escaped(says)}</p>`

import { type ReactElement, useEffect, useMemo, useState } from 'react'
import { Button, type Key, Tree, TreeItem, TreeItemContent } from 'react-aria-components'
import { useWords, type Words } from '../../locales/words.ts'
import { Evidence } from '../../look/evidence-marks.tsx'
import { Icon } from '../../look/icon.tsx'
import { KindMark } from '../../look/kind-mark.tsx'
import { listWord } from '../../look/lists.ts'
import { Name } from '../../look/name.tsx'
import type { WantedList } from '../../state/canvas.ts'
import type { Drawn, Line, PictureNode } from '../../state/picture.ts'
import { entitySelected, relationshipsSelected } from '../../state/selection.ts'
import { select } from '../../state/store.ts'
import { type Branch, branchesOf, rootsOf, type Twig } from './branches.ts'
import './twin-tree.css'

type Props = { readonly drawn: Drawn; readonly seeds: readonly string[]; readonly askFor: (list: WantedList) => void }

/** The same lines as the canvas, as a tree: from an entity over its lists to their far ends, as deep as one opens it. */
export function TwinTree({ drawn, seeds, askFor }: Props): ReactElement {
  const t = useWords()
  const roots = useMemo(() => rootsOf(drawn, seeds), [drawn, seeds])
  const [open, setOpen] = useState<ReadonlySet<Key>>(new Set())
  const first = roots[0]?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the tree begins with is opened once, not with each filter
  useEffect(() => setOpen(opened(drawn, roots[0])), [first])
  const act = (key: Key): void => {
    const [kind, ...rest] = String(key).split('\n')
    if (kind === 'entity' && rest[0] !== undefined) select(entitySelected(rest[0]))
    if (kind === 'stack' && rest[0] !== undefined && rest[1] !== undefined) askFor({ id: rest[0], list: rest[1] })
    const line = kind === 'line' ? drawn.lines.find(({ id }) => id === rest.at(-1)) : undefined
    if (line) select(relationshipsSelected(line.edges.map(({ id }) => id)))
  }
  return (
    <Tree className="tree" aria-label={t('tree.label')} expandedKeys={open} onExpandedChange={setOpen} onAction={act}>
      {roots.map((node) => (
        <Entity key={node.id} node={node} drawn={drawn} open={open} t={t} />
      ))}
    </Tree>
  )
}

/** The first root and all its lists. */
const opened = (drawn: Drawn, root: PictureNode | undefined): ReadonlySet<Key> =>
  root
    ? new Set([`entity\n${root.id}`, ...branchesOf(drawn, root.id, undefined).map(({ list }) => branchKey(`entity\n${root.id}`, list))])
    : new Set()

const branchKey = (above: string, list: string): string => `branch\n${above.replace(/^(entity|line)\n/, '')}\n${list}`

type EntityProps = { readonly node: PictureNode; readonly drawn: Drawn; readonly open: ReadonlySet<Key>; readonly t: Words }

function Entity({ node, drawn, open, t }: EntityProps): ReactElement {
  const key = `entity\n${node.id}`
  const branches = branchesOf(drawn, node.id, undefined)
  return (
    <TreeItem id={key} textValue={node.name} hasChildItems={branches.length > 0}>
      <Row>
        <KindMark kind={node.kind} size={20} isClass={node.isClass} />
        <b>
          <Name text={node.name} />
        </b>
        <span className="tree-facts">{t(node.isClass ? 'kind.FacilityClass' : `kind.${node.kind}`)}</span>
      </Row>
      {open.has(key) && branches.map((branch) => <BranchItem key={branch.list} {...{ branch, drawn, open, t }} above={key} />)}
      {open.has(key) && <Rest id={node.id} drawn={drawn} t={t} />}
    </TreeItem>
  )
}

type BranchProps = {
  readonly branch: Branch
  readonly above: string
  readonly drawn: Drawn
  readonly open: ReadonlySet<Key>
  readonly t: Words
}

function BranchItem({ branch, above, drawn, open, t }: BranchProps): ReactElement {
  const key = branchKey(above, branch.list)
  const word = listWord(t, branch.type, branch.direction)
  return (
    <TreeItem id={key} textValue={`${word} ${branch.twigs.length}`} hasChildItems>
      <Row>
        <span className="tree-list">{word}</span> <span className="tree-facts">{branch.twigs.length}</span>
      </Row>
      {open.has(key) && branch.twigs.map((twig) => <TwigItem key={twig.line.id} {...{ twig, drawn, open, t }} above={key} />)}
    </TreeItem>
  )
}

type TwigProps = { readonly twig: Twig; readonly above: string; readonly drawn: Drawn; readonly open: ReadonlySet<Key>; readonly t: Words }

function TwigItem({ twig: { line, node }, above, drawn, open, t }: TwigProps): ReactElement {
  const key = `line\n${above.replace(/^branch\n/, '')}\n${line.id}`
  const branches = branchesOf(drawn, node.id, line.id)
  return (
    <TreeItem id={key} textValue={`${node.name}, ${wordsOf(t, line)}`} hasChildItems={branches.length > 0}>
      <Row>
        <KindMark kind={node.kind} size={18} isClass={node.isClass} />
        <span className="tree-name">
          <Name text={node.name} />
        </span>
        <span className="tree-value">
          {line.contested && <Icon name="differs" size={12} />} {valuesOf(line)}
        </span>
        <Evidence standing={line.standing} origins={line.origins} />
      </Row>
      {open.has(key) && branches.map((branch) => <BranchItem key={branch.list} {...{ branch, drawn, open, t }} above={key} />)}
    </TreeItem>
  )
}

function Rest({ id, drawn, t }: { readonly id: string; readonly drawn: Drawn; readonly t: Words }): ReactElement | null {
  const stack = drawn.stacks.find(({ of }) => of === id)
  if (!stack) return null
  return (
    <TreeItem id={`stack\n${id}\n${stack.list}`} textValue={t('stack.count', { count: stack.count })}>
      <Row>
        <span className="tree-rest">{t('stack.count', { count: stack.count })}</span>
      </Row>
    </TreeItem>
  )
}

function Row({ children }: { readonly children: React.ReactNode }): ReactElement {
  const t = useWords()
  return (
    <TreeItemContent>
      {({ hasChildItems }) => (
        <div className="tree-row">
          {hasChildItems ? (
            <Button slot="chevron" className="tree-chevron" aria-label={t('tree.open')}>
              <Icon name="down" size={14} />
            </Button>
          ) : (
            <span className="tree-chevron" />
          )}
          {children}
        </div>
      )}
    </TreeItemContent>
  )
}

const valuesOf = (line: Line): string =>
  [...new Set(line.edges.map(({ value }) => value).filter(Boolean))].join(line.contested ? ' | ' : ', ')
const wordsOf = (t: Words, line: Line): string =>
  [valuesOf(line), t(`standing.${line.standing}`), t('origins.count', { count: line.origins })].filter(Boolean).join(', ')

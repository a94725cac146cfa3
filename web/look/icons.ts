import {
  ArrowRight,
  Braces,
  BuildingComplex,
  Check,
  ChevronDown,
  Clock,
  Copy,
  Cpu,
  Download,
  ExternalLink,
  Factory,
  FileText,
  Handshake,
  House,
  type IconNode,
  Landmark,
  Library,
  Link,
  ListFilter,
  Lock,
  Map as MapSheet,
  Maximize,
  Minus,
  Moon,
  Network,
  Plus,
  Redo2,
  Reply,
  Route,
  Scale,
  Search,
  Sun,
  Undo2,
  User,
  Users,
  Waypoints,
  X,
} from 'lucide'

/** One set of paths for DOM, SVG and canvas, in a box of 24 by 24. */
export type Drawing = IconNode

/** Drawn by hand: the question mark of what is not stated, and "differs", which the text font's Latin slice has not. */
const notStated: Drawing = [
  ['path', { d: 'M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2' }],
  ['path', { d: 'M12 17.5v.2' }],
]
const differs: Drawing = [
  ['path', { d: 'M5 9h14' }],
  ['path', { d: 'M5 15h14' }],
  ['path', { d: 'M15.5 4 8.5 20' }],
]
const hollow: Drawing = [['circle', { cx: '12', cy: '12', r: '9' }]]

export const icons = {
  arrow: ArrowRight,
  building: BuildingComplex,
  check: Check,
  down: ChevronDown,
  clock: Clock,
  copy: Copy,
  chip: Cpu,
  outside: ExternalLink,
  factory: Factory,
  document: FileText,
  handshake: Handshake,
  home: House,
  columns: Landmark,
  sources: Library,
  link: Link,
  filter: ListFilter,
  lock: Lock,
  map: MapSheet,
  fit: Maximize,
  layout: Network,
  less: Minus,
  moon: Moon,
  more: Plus,
  redo: Redo2,
  reply: Reply,
  scale: Scale,
  search: Search,
  sun: Sun,
  undo: Undo2,
  person: User,
  people: Users,
  explore: Waypoints,
  download: Download,
  paths: Route,
  code: Braces,
  close: X,
  notStated,
  differs,
  hollow,
} as const satisfies Record<string, Drawing>

export type IconName = keyof typeof icons

/** The drawing as SVG text, for pictures on the canvas. Attribute values are ours, never a source's. */
export function drawingText(drawing: Drawing): string {
  return drawing.map(([tag, attributes]) => `<${tag} ${Object.entries(attributes).map(pair).join(' ')}/>`).join('')
}

const pair = ([name, value]: [string, string | number | undefined]): string => `${name}="${value}"`

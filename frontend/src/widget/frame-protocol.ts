/** What the host page and the panel's frame say to each other. Both ends check where each message comes from. */

/** Grows when an old end could misread a new one's messages; messages of another version are not heard. */
const version = 1;

/** Field by field the `typeof` of what a message brings; with `?` it may be missing. */
type Shapes = Readonly<Record<string, Readonly<Record<string, FieldType | `${FieldType}?`>>>>;
type FieldType = keyof FieldTypes;
interface FieldTypes {
  string: string;
  number: number;
  boolean: boolean;
  object: object;
}

const toFrame = {
  /** All that the page wishes for, each time that any of it changes. */
  settings: {
    isOpen: 'boolean',
    isFullScreen: 'boolean',
    /** The window's focus is on the host page, outside of the frame. */
    hasAttention: 'boolean',
    locale: 'string',
    page: 'string',
    theme: 'string?',
    color: 'string?',
    /** `rtl`, else left to right. */
    direction: 'string?',
    /** The page's own words in this language. */
    title: 'string?',
    subtitle: 'string?',
    welcome: 'string?',
    identityToken: 'string?',
  },
  /** Before any settings that come after it. */
  logout: {},
  /** The visitor has just opened the panel. */
  focus: {},
  /** The answer to `recall` or `keep`: JSON by key. Nothing was done when the page's storage is blocked or full too. */
  kept: { id: 'number', isDone: 'boolean', values: 'object?' },
} as const satisfies Shapes;

const toHost = {
  /** The frame has begun to fetch what it needs, and goes on until it has all. */
  coming: {},
  /** The frame listens. */
  ready: {},
  /** For a frame whose own storage is blocked: all that the page keeps for it. */
  recall: { id: 'number' },
  /** JSON to keep; a missing value is forgotten. */
  keep: { id: 'number', key: 'string', value: 'string?' },
  /** `label` is what the launcher's name says of messages that wait. */
  news: { unread: 'number', label: 'string', connection: 'string', status: 'string?', hasWritten: 'boolean' },
  message: { id: 'string', text: 'string', author: 'string', name: 'string?', timestamp: 'string' },
  trouble: { code: 'string', text: 'string' },
  /** The visitor wants the panel away; `isLeaving` when they follow a link to another page. */
  hide: { isLeaving: 'boolean' },
  /** The visitor wants the page loaded anew. */
  reload: {},
} as const satisfies Shapes;

export type ToFrame = MessageOf<typeof toFrame>;
export type ToHost = MessageOf<typeof toHost>;
export type FrameSettings = Omit<Extract<ToFrame, { type: 'settings' }>, 'type'>;

type MessageOf<S extends Shapes> = { [T in keyof S & string]: { type: T } & FieldsOf<S[T]> }[keyof S &
  string];
type FieldsOf<S> = {
  [K in keyof S as S[K] extends FieldType ? K : never]: FieldTypes[S[K] & FieldType];
} & {
  [K in keyof S as S[K] extends FieldType ? never : K]?: S[K] extends `${infer T extends FieldType}?`
    ? FieldTypes[T]
    : never;
};

export function post(target: Window, message: ToFrame | ToHost, origin: string): void {
  target.postMessage({ ...message, mosalaSupport: version }, origin);
}

/** Null for anything else than a whole message to the frame. */
export function readToFrame(data: unknown): ToFrame | null {
  return isMessage(toFrame, data) ? (data as unknown as ToFrame) : null; // checked field by field
}

/** Null for anything else than a whole message to the host page. */
export function readToHost(data: unknown): ToHost | null {
  return isMessage(toHost, data) ? (data as unknown as ToHost) : null; // checked field by field
}

function isMessage(shapes: Shapes, data: unknown): data is object {
  if (typeof data !== 'object' || data === null) return false;
  const message = data as Record<string, unknown>; // any object can be read by name
  if (message.mosalaSupport !== version || typeof message.type !== 'string') return false;
  const shape = Object.hasOwn(shapes, message.type) ? shapes[message.type] : undefined;
  return shape !== undefined && Object.entries(shape).every(([name, type]) => fits(message[name], type));
}

function fits(value: unknown, type: string): boolean {
  if (value === undefined) return type.endsWith('?');
  return value !== null && typeof value === type.replace('?', '');
}

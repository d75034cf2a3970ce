/** The addresses of the app, read and written. All of them stand behind the `#`. */
import type { SessionSetup } from '../core/session/events.ts';
import { LEVELS, type Level } from '../records/attempt.ts';
import { REPLYING, type Replying } from '../screens/settings/settings.ts';

export interface PlayRoute {
  readonly at: 'play';
  readonly slug: string;
  /** Orders the replies, and picks the customer where no variant is named. */
  readonly seed?: number;
  readonly variant?: string;
  readonly level?: Level;
  readonly language?: string;
  readonly patience?: SessionSetup['patience'];
  /** How replies are given, whatever is set; the level "typed" is always typed. */
  readonly reply?: Replying;
  /** Begin anew, even where a talk was left in the middle. */
  readonly anew?: boolean;
  /** Go back to this turn of an earlier attempt. */
  readonly from?: { readonly attempt: string; readonly turn: number };
}

export type Route =
  | { readonly at: 'library' }
  | { readonly at: 'settings' }
  | { readonly at: 'read' }
  | { readonly at: 'debrief'; readonly attempt: string }
  | PlayRoute;

const SLUG = /^[a-z][a-z0-9-]{0,59}$/;
const ID = /^[\w-]{1,64}$/;

/** What cannot be read leads to the library: an address never leads nowhere. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [place = '', name = ''] = path.split('/');
  if (place === 'play' && SLUG.test(name)) return playRoute(name, new URLSearchParams(query));
  if (place === 'debrief' && ID.test(name)) return { at: 'debrief', attempt: name };
  if (place === 'settings') return { at: 'settings' };
  if (place === 'read') return { at: 'read' };
  return { at: 'library' };
}

function playRoute(slug: string, query: URLSearchParams): PlayRoute {
  const seed = whole(query.get('seed'));
  const variant = query.get('variant');
  const level = LEVELS.find((known) => known === query.get('level'));
  const patience = PATIENCES.find((known) => known === query.get('patience'));
  const reply = REPLYING.find((known) => known === query.get('reply'));
  const language = query.get('lang');
  const attempt = query.get('from');
  const turn = whole(query.get('turn'));
  return {
    at: 'play',
    slug,
    ...(seed !== undefined && { seed }),
    ...(variant !== null && SLUG.test(variant) && { variant }),
    ...(level && { level }),
    ...(patience && { patience }),
    ...(reply && { reply }),
    ...(language && { language }),
    ...(query.has('anew') && { anew: true }),
    ...(attempt !== null && ID.test(attempt) && turn !== undefined && { from: { attempt, turn } }),
  };
}

const PATIENCES = ['off', 'relaxed', 'usual'] as const;

const whole = (text: string | null): number | undefined =>
  text !== null && /^\d{1,10}$/.test(text) && Number(text) < 2 ** 32 ? Number(text) : undefined;

export function addressOf(route: Route): string {
  switch (route.at) {
    case 'library':
      return '#/';
    case 'settings':
      return '#/settings';
    case 'read':
      return '#/read';
    case 'debrief':
      return `#/debrief/${route.attempt}`;
    case 'play': {
      const query = new URLSearchParams();
      if (route.seed !== undefined) query.set('seed', String(route.seed));
      if (route.variant) query.set('variant', route.variant);
      if (route.level) query.set('level', route.level);
      if (route.patience) query.set('patience', route.patience);
      if (route.reply) query.set('reply', route.reply);
      if (route.language) query.set('lang', route.language);
      if (route.anew) query.set('anew', '');
      if (route.from) {
        query.set('from', route.from.attempt);
        query.set('turn', String(route.from.turn));
      }
      const asked = query.toString();
      return `#/play/${route.slug}${asked ? `?${asked}` : ''}`;
    }
  }
}

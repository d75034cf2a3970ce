/** What makes one person this person: everything that mood does not change. Sizes in world units. */
import type { Mood } from '../../core/scenario/vocabulary.ts';
import type { Tones } from './colour.ts';
import type { PoseName } from './poses.ts';

export type HairStyle =
  | 'bob'
  | 'curls'
  | 'tied-back'
  | 'short'
  | 'waves'
  | 'scarf'
  | 'afro'
  | 'braids'
  | 'bald'
  | 'bun'
  | 'crop'
  | 'shaggy'
  | 'turban';
export type Garment =
  | 'coat'
  | 'jumper'
  | 'cardigan'
  | 'hoodie'
  | 'suit'
  | 'work-jacket'
  | 'tunic'
  | 'polo';
export type Beard = 'full' | 'long' | 'stubble' | 'moustache';

export interface Look {
  readonly skin: Tones;
  readonly lips: string;
  readonly iris: string;
  readonly brow: { readonly colour: string; readonly weight: number; readonly length: number };
  /** Upper lashes: 0 a plain line, 1 long. */
  readonly lashes: number;
  readonly face: {
    /** Half widths at the cheekbones, the corners of the jaw and the chin. */
    readonly cheek: number;
    readonly jaw: number;
    readonly chin: number;
    /** From the line of the eyes down to the chin. */
    readonly length: number;
    /** 1 is usual. */
    readonly eye: number;
    readonly nose: number;
    readonly mouth: number;
    readonly lipFullness: number;
  };
  /** 0 smooth, 1 deeply lined. */
  readonly age: number;
  /** Tired shadows under the eyes. */
  readonly bags: number;
  readonly freckles: boolean;
  /** `streak`: a second colour, dyed or grown. */
  readonly hair: Tones & { readonly style: HairStyle; readonly streak?: string };
  readonly beard?: Tones & { readonly kind: Beard };
  readonly glasses?: string;
  readonly earrings?: string;
  readonly hearingAid?: string;
  readonly necklace?: string;
  readonly lanyard?: string;
  /** A wristwatch's strap, on the viewer's left. */
  readonly watch?: string;
  readonly tie?: Tones;
  /** The wheelchair they sit in. */
  readonly chair?: Tones;
  readonly body: {
    /** Half widths. */
    readonly neck: number;
    readonly shoulder: number;
    readonly waist: number;
    /** 1 is usual. */
    readonly hand: number;
    /** How far the neck stands above the usual; who sits is lower. */
    readonly stature?: number;
  };
  readonly garment: Tones & { readonly kind: Garment; readonly trim?: string };
  /** What shows at the neck. */
  readonly under: Tones & { readonly kind: 'shirt' | 'roll-neck' | 'round' };
  readonly scarf?: Tones;
  /** Poses of their own for some moods. */
  readonly habits?: Readonly<Partial<Record<Mood, PoseName>>>;
}

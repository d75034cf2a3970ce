/**
 * Which sheets show the cast, and which figures stand on them: everybody in every mood and both
 * temperaments, in every pose, between moods and between poses, blinking and talking. Pure.
 */
import { MOODS, type Mood } from '../../../src/core/scenario/vocabulary.ts';
import { Talk } from '../../../src/stage/acting/talk.ts';
import { blendFaces, type Face } from '../../../src/stage/rig/face.ts';
import { LOOKS } from '../../../src/stage/rig/looks.ts';
import { moodFace, type Temperament } from '../../../src/stage/rig/moods.ts';
import { blendPoses, type Pose } from '../../../src/stage/rig/pose.ts';
import { moodPose, POSES, type PoseName } from '../../../src/stage/rig/poses.ts';
import type { Sheet } from '../sheet.ts';

/** One figure on a sheet. */
export interface Standing {
  readonly caption: string;
  readonly look: string;
  readonly face: Face;
  readonly pose: Pose;
}

export interface CastSheet extends Sheet {
  readonly section: 'cast';
  readonly columns: number;
  /** The head alone, larger. */
  readonly near?: true;
  readonly standing: readonly Standing[];
}

const TEMPERAMENTS = ['open', 'held-back'] as const satisfies readonly Temperament[];
const QUARTERS = [0, 0.25, 0.5, 0.75, 1] as const;
export const PEOPLE: readonly string[] = Object.keys(LOOKS);
const POSE_NAMES = Object.keys(POSES) as readonly PoseName[];

export function castSheets(): readonly CastSheet[] {
  return PEOPLE.flatMap((look) => [
    moodsOf(look),
    posesOf(look),
    betweenMoods(look),
    betweenPoses(look),
    speaking(look),
  ]);
}

const sheet = (
  look: string,
  kind: string,
  what: string,
): Omit<CastSheet, 'columns' | 'standing'> => ({
  section: 'cast',
  name: `${look}-${kind}`,
  title: `${look}: ${what}`,
  about: look,
});

function inMood(look: string, mood: Mood, temperament: Temperament): Omit<Standing, 'caption'> {
  const pose = moodPose(mood, temperament, LOOKS[look]?.habits);
  return { look, face: moodFace(mood, temperament), pose: POSES[pose] };
}

function moodsOf(look: string): CastSheet {
  const standing = TEMPERAMENTS.flatMap((temperament) =>
    MOODS.map((mood) => ({
      ...inMood(look, mood, temperament),
      caption: `${mood}, ${temperament}`,
    })),
  );
  return { ...sheet(look, 'moods', 'every mood, open and held back'), columns: 7, standing };
}

function posesOf(look: string): CastSheet {
  const face = moodFace('calm', 'open');
  const standing = POSE_NAMES.map((name) => ({ caption: name, look, face, pose: POSES[name] }));
  return { ...sheet(look, 'poses', 'every pose'), columns: 7, standing };
}

/** The ways that a talk goes: one notch up or down. */
function betweenMoods(look: string): CastSheet {
  const standing = TEMPERAMENTS.flatMap((temperament) =>
    MOODS.slice(1).flatMap((mood, i) => {
      const before = MOODS[i] ?? mood;
      const from = inMood(look, before, temperament);
      const to = inMood(look, mood, temperament);
      return QUARTERS.map((t) => ({
        caption: `${before} → ${mood} ${t}, ${temperament}`,
        look,
        face: blendFaces(from.face, to.face, t),
        pose: blendPoses(from.pose, to.pose, t),
      }));
    }),
  );
  return {
    ...sheet(look, 'between-moods', 'from mood to mood in quarter steps'),
    columns: 15,
    standing,
  };
}

/** From rest into every other pose, and from each of those into the next of the list. */
function betweenPoses(look: string): CastSheet {
  const face = moodFace('calm', 'open');
  const others = POSE_NAMES.filter((name) => name !== 'rest');
  const next = others.slice(1).map((name, i) => [others[i] ?? name, name] as const);
  const ways = [...others.map((name) => ['rest', name] as const), ...next];
  const standing = ways.flatMap(([from, to]) =>
    QUARTERS.map((t) => ({
      caption: `${from} → ${to} ${t}`,
      look,
      face,
      pose: blendPoses(POSES[from], POSES[to], t),
    })),
  );
  return {
    ...sheet(look, 'between-poses', 'from pose to pose in quarter steps'),
    columns: 15,
    standing,
  };
}

/** Milliseconds into the words: a frame of each kind of sound. */
const FRAMES = [60, 180, 300, 420, 540, 660] as const;
const WORDS = new Talk('You promise me some food before noon, and I wait.');

function speaking(look: string): CastSheet {
  const standing = MOODS.flatMap((mood) => {
    const still = inMood(look, mood, 'open');
    const blinks = QUARTERS.map((closed) => ({
      ...still,
      caption: `${mood}, lids ${1 - closed}`,
      face: { ...still.face, lid: still.face.lid * (1 - closed) },
    }));
    const talks = FRAMES.map((time) => ({
      ...still,
      caption: `${mood}, talking ${time} ms`,
      face: talking(still.face, time),
    }));
    return [...blinks, ...talks];
  });
  return {
    ...sheet(look, 'blink-and-talk', 'blinking and talking in every mood'),
    columns: QUARTERS.length + FRAMES.length,
    near: true,
    standing,
  };
}

function talking(face: Face, time: number): Face {
  const mouth = WORDS.at(time);
  return {
    ...face,
    open: face.open + mouth.open * (1 - face.open * 0.7),
    round: face.round + mouth.round * 0.7,
    press: Math.max(face.press * (1 - Math.min(1, mouth.open * 3)), mouth.press),
    teeth: mouth.open > 0.1 ? Math.max(face.teeth, 0.35) : face.teeth,
  };
}

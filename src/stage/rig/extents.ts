/**
 * How far each part of a figure may reach: the canvases it is drawn on are cut to this. Hair and face
 * in head units, torso and hands on the counter in body units.
 */
import { COUNTER } from './pose.ts';

export const HAIR_EXTENT = { x: -126, y: -166, width: 252, height: 312 } as const;
export const FACE_EXTENT = { x: -120, y: -128, width: 240, height: 282 } as const;
export const TORSO_EXTENT = { x: -330, y: -96, width: 660, height: 96 + COUNTER } as const;
export const FORWARD_EXTENT = { x: -250, y: COUNTER - 40, width: 500, height: 150 } as const;
/** What is held to the ear. */
export const EAR_EXTENT = { x: 10, y: -150, width: 240, height: 240 } as const;

import { percent } from '../plural.ts';

const textSizes = {
  normal: 'Normal',
  large: 'Large',
  largest: 'Largest',
};

const motions = {
  system: 'Automatic',
  full: 'Full',
  reduced: 'Reduced',
};

const themes = {
  system: 'Automatic',
  light: 'Light',
  dark: 'Dark',
};

const patiences = {
  off: 'Off',
  relaxed: 'Relaxed',
  usual: 'Usual',
};

const replies = {
  choose: 'Choose',
  type: 'Type',
  both: 'Both',
};

const volumes = {
  room: 'Room',
  voices: 'Voices',
  effects: 'Effects',
};

/** Words of the settings. */
export const settings = {
  title: 'Settings',
  back: 'Back',
  reading: 'Reading and looking',
  text: 'Text size',
  textSizes,
  theme: 'Colours',
  themes,
  motion: 'Motion',
  motions,
  language: 'Language',
  playing: 'Playing',
  reply: 'Your replies',
  replies,
  replyAbout: 'Typed words are read on this device: what they do counts, as with a chosen reply.',
  patience: 'The customer’s patience',
  patiences,
  patienceAbout:
    'Off: the customer waits for as long as you like. Otherwise a long silence costs some goodwill and never a score.',
  shortcuts: 'Keyboard shortcuts',
  shortcutsAbout: '1 to 5 choose a reply, G goes on listening, M switches sound off and on.',
  soundTitle: 'Sound',
  sound: 'Sound',
  soundAbout: 'The place, voices without words, and small sounds. Nothing is told by sound alone.',
  volumes,
  volume: (value: number) => percent('en', value),
  spoken: 'Spoken lines',
  spokenAbout:
    'A voice of this device reads what the customer says, in place of the murmur. No word leaves the device.',
  captions: 'Captions',
  captionsAbout: 'Sounds that mean something are written over the stage, also while sound is off.',
  device: 'On this device',
  private: 'Everything stays on this device. Nothing is uploaded.',
  erase: 'Erase everything on this device',
  eraseSure: 'Erase everything?',
  eraseWhat:
    'All results, unfinished talks and settings on this device are deleted. This cannot be undone.',
  eraseYes: 'Yes, erase it all',
  eraseNo: 'Keep it',
  erased: 'Everything is erased.',
};

export type SettingsTexts = typeof settings;

import type { SettingsTexts } from '../en/settings.ts';
import { percent } from '../plural.ts';

const textSizes: SettingsTexts['textSizes'] = {
  normal: 'Normal',
  large: 'Grande',
  largest: 'Muy grande',
};

const motions: SettingsTexts['motions'] = {
  system: 'Automático',
  full: 'Completo',
  reduced: 'Reducido',
};

const themes: SettingsTexts['themes'] = {
  system: 'Automáticos',
  light: 'Claros',
  dark: 'Oscuros',
};

const patiences: SettingsTexts['patiences'] = {
  off: 'Sin límite',
  relaxed: 'Mucha',
  usual: 'Normal',
};

const volumes: SettingsTexts['volumes'] = {
  room: 'Ambiente',
  voices: 'Voces',
  effects: 'Efectos',
};

/** Words of the settings. */
export const settings: SettingsTexts = {
  title: 'Ajustes',
  back: 'Volver',
  reading: 'Lectura e imagen',
  text: 'Tamaño del texto',
  textSizes,
  theme: 'Colores',
  themes,
  motion: 'Movimiento',
  motions,
  language: 'Idioma',
  playing: 'Juego',
  reply: 'Tus respuestas',
  replies: { choose: 'Elegir', type: 'Escribir', both: 'Ambas' },
  replyAbout:
    'Lo que escribes se lee en este dispositivo: cuenta lo que hace, igual que una respuesta elegida.',
  patience: 'La paciencia del cliente',
  patiences,
  patienceAbout:
    'Sin límite: el cliente espera todo lo que quieras. Si no, un silencio largo cuesta algo de buena voluntad, nunca puntos.',
  shortcuts: 'Atajos de teclado',
  shortcutsAbout:
    'Del 1 al 5 se elige una respuesta, con G se sigue escuchando, con M se quita o se pone el sonido.',
  soundTitle: 'Sonido',
  sound: 'Sonido',
  soundAbout: 'El lugar, voces sin palabras y pequeños ruidos. Nada se cuenta solo con el sonido.',
  volumes,
  volume: (value) => percent('es', value),
  spoken: 'Frases en voz alta',
  spokenAbout:
    'Una voz de este dispositivo lee lo que dice el cliente, en lugar del murmullo. Ninguna palabra sale del dispositivo.',
  captions: 'Subtítulos',
  captionsAbout: 'Los sonidos que significan algo se escriben sobre la escena, también sin sonido.',
  device: 'En este dispositivo',
  private: 'Todo se queda en este dispositivo. No se envía nada.',
  erase: 'Borrar todo lo de este dispositivo',
  eraseSure: '¿Borrarlo todo?',
  eraseWhat:
    'Se borran todos los resultados, las conversaciones a medias y los ajustes de este dispositivo. No se puede deshacer.',
  eraseYes: 'Sí, borrarlo todo',
  eraseNo: 'Conservarlo',
  erased: 'Todo está borrado.',
};

import type { SettingsTexts } from '../en/settings.ts';
import { percent } from '../plural.ts';

const textSizes: SettingsTexts['textSizes'] = {
  normal: 'Обичан',
  large: 'Крупан',
  largest: 'Најкрупнији',
};

const motions: SettingsTexts['motions'] = {
  system: 'Аутоматски',
  full: 'Пуно',
  reduced: 'Смањено',
};

const themes: SettingsTexts['themes'] = {
  system: 'Аутоматски',
  light: 'Светле',
  dark: 'Тамне',
};

const patiences: SettingsTexts['patiences'] = {
  off: 'Искључено',
  relaxed: 'Дуже',
  usual: 'Уобичајено',
};

const volumes: SettingsTexts['volumes'] = {
  room: 'Простор',
  voices: 'Гласови',
  effects: 'Ефекти',
};

/** Words of the settings. `G` and `M` name keys and stay in Latin letters. */
export const settings: SettingsTexts = {
  title: 'Подешавања',
  back: 'Назад',
  reading: 'Читање и изглед',
  text: 'Величина слова',
  textSizes,
  theme: 'Боје',
  themes,
  motion: 'Кретање',
  motions,
  language: 'Језик',
  playing: 'Играње',
  reply: 'Ваши одговори',
  replies: { choose: 'Бирање', type: 'Куцање', both: 'Обоје' },
  replyAbout:
    'Оно што куцате чита се на овом уређају: рачуна се оно што речи учине, као и код понуђеног одговора.',
  patience: 'Стрпљење муштерије',
  patiences,
  patienceAbout:
    'Искључено: муштерија чека докле год желите. Иначе дуго ћутање кошта мало добре воље, а бодове никада.',
  shortcuts: 'Пречице на тастатури',
  shortcutsAbout: 'Од 1 до 5 бира се одговор, G слуша даље, M гаси и пали звук.',
  soundTitle: 'Звук',
  sound: 'Звук',
  soundAbout: 'Простор, гласови без речи и ситни звуци. Ништа се не сазнаје само из звука.',
  volumes,
  volume: (value) => percent('sr', value),
  spoken: 'Изговорене реплике',
  spokenAbout:
    'Глас овог уређаја чита шта муштерија каже, уместо мрмљања. Ниједна реч не напушта уређај.',
  captions: 'Титлови',
  captionsAbout: 'Звуци који нешто значе исписују се преко сцене, и кад је звук искључен.',
  device: 'На овом уређају',
  private: 'Све остаје на овом уређају. Ништа се никуда не шаље.',
  erase: 'Обриши све на овом уређају',
  eraseSure: 'Обрисати све?',
  eraseWhat:
    'Бришу се сви резултати, недовршени разговори и подешавања на овом уређају. Ово не може да се опозове.',
  eraseYes: 'Да, обриши све',
  eraseNo: 'Задржи',
  erased: 'Све је обрисано.',
};

/**
 * Leafs through the sheets that stand in the page as data. A plain script: a page opened from a
 * file may load no modules.
 */
(() => {
  /** @typedef {import('../studio.ts').Listed} Listed */
  /** @typedef {{ readonly caption: string, readonly file: string }} Picture */

  const part = (/** @type {string} */ id) => {
    const found = document.getElementById(id);
    if (!found) throw new Error(`The page has no #${id}.`);
    return found;
  };
  const list = part('list');
  const about = /** @type {HTMLSelectElement} */ (part('about'));
  const words = /** @type {HTMLInputElement} */ (part('words'));
  const viewer = /** @type {HTMLDialogElement} */ (part('viewer'));
  const picture = /** @type {HTMLImageElement} */ (part('picture'));
  /** @type {readonly Listed[]} */
  const sheets = JSON.parse(part('sheets').textContent ?? '[]');
  const sections = [...new Set(sheets.map(({ section }) => section))];

  let section = '';
  /** What can be leafed through now. @type {Picture[]} */
  let pictures = [];
  let place = 0;
  /** Of the picture's own pixels; 0 shows it whole. */
  let zoom = 0;
  const ZOOMS = [0, 0.5, 1, 2];

  /**
   * @param {string} name
   * @param {Record<string, string>} attributes
   * @param {readonly (Node | string)[]} children
   */
  function element(name, attributes = {}, children = []) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  function wanted() {
    const asked = words.value.toLowerCase().split(/\s+/);
    return sheets.filter(
      (sheet) =>
        (section === '' || sheet.section === section) &&
        (about.value === '' || sheet.about === about.value) &&
        asked.every((word) => `${sheet.name} ${sheet.title}`.toLowerCase().includes(word)),
    );
  }

  /** @param {Picture} shown @param {readonly (Node | string)[]} content */
  function opener(shown, content) {
    const number = pictures.push(shown) - 1;
    const button = element('button', { type: 'button', title: shown.caption }, content);
    button.addEventListener('click', () => open(number));
    return button;
  }

  /** @param {string} file */
  const thumbnail = (file) =>
    element('img', { class: 'thumb', src: file, alt: '', loading: 'lazy' });

  /** @param {Listed} sheet */
  function card({ title, file, shots }) {
    const whole = opener({ caption: title, file }, [thumbnail(file), element('span', {}, [title])]);
    const single = shots.map((shot) =>
      opener({ caption: `${title}: ${shot.caption}`, file: shot.file }, [thumbnail(shot.file)]),
    );
    const row = single.length > 0 ? [element('div', { class: 'shots' }, single)] : [];
    return element('div', { class: 'sheet' }, [whole, ...row]);
  }

  function show() {
    pictures = [];
    const found = wanted();
    list.replaceChildren(
      ...sections.flatMap((name) => {
        const own = found.filter((sheet) => sheet.section === name);
        if (own.length === 0) return [];
        return [
          element('h2', {}, [`${name} (${own.length})`]),
          element('div', { class: 'grid' }, own.map(card)),
        ];
      }),
    );
    if (found.length === 0) list.append(element('h2', {}, ['Nothing is called that.']));
  }

  function showSections() {
    const button = (/** @type {string} */ name) => {
      const made = element('button', { type: 'button', 'aria-pressed': String(section === name) }, [
        name || 'all',
      ]);
      made.addEventListener('click', () => {
        section = name;
        about.value = '';
        showSections();
        showAbout();
        show();
      });
      return made;
    };
    part('sections').replaceChildren(...['', ...sections].map(button));
  }

  function showAbout() {
    const named = sheets.filter((sheet) => section === '' || sheet.section === section);
    const options = ['', ...new Set(named.map((sheet) => sheet.about))];
    about.replaceChildren(
      ...options.map((name) => element('option', { value: name }, [name || 'everything'])),
    );
  }

  /** @param {number} number */
  function open(number) {
    place = (number + pictures.length) % pictures.length;
    const shown = pictures[place];
    if (!shown) return;
    picture.src = shown.file;
    part('caption').textContent = shown.caption;
    part('place').textContent = `${place + 1} of ${pictures.length}`;
    setZoom(0);
    if (!viewer.open) viewer.showModal();
    /** @type {HTMLElement | null} */ (viewer.querySelector('.view'))?.focus();
  }

  /** @param {number} step of `ZOOMS` */
  function setZoom(step) {
    zoom = Math.max(0, Math.min(ZOOMS.length - 1, step));
    const factor = ZOOMS[zoom] ?? 0;
    picture.toggleAttribute('data-zoomed', factor > 0);
    picture.style.width = factor > 0 ? `${picture.naturalWidth * factor}px` : '';
  }

  /** @type {Readonly<Record<string, () => void>>} */
  const deeds = {
    previous: () => open(place - 1),
    next: () => open(place + 1),
    in: () => setZoom(zoom + 1),
    out: () => setZoom(zoom - 1),
    close: () => viewer.close(),
  };
  /** @type {Readonly<Record<string, string>>} */
  const keys = { ArrowLeft: 'previous', ArrowRight: 'next', '+': 'in', '=': 'in', '-': 'out' };

  viewer.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    if (target === picture) setZoom(zoom === 0 ? 2 : 0);
    else deeds[target.dataset.do ?? '']?.();
  });
  addEventListener('keydown', (event) => {
    if (viewer.open) {
      const deed = deeds[keys[event.key] ?? ''];
      // A large picture is moved by the arrows; leafing goes on when it is whole again.
      if (!deed || (zoom > 0 && event.key.startsWith('Arrow'))) return;
      event.preventDefault();
      deed();
      return;
    }
    if (event.key === '/' && document.activeElement !== words) {
      event.preventDefault();
      words.focus();
    }
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    if (document.activeElement === words || document.activeElement === about) return;
    const all = [...list.querySelectorAll('button')];
    const now = all.findIndex((button) => button.matches(':focus'));
    all[Math.max(0, now + (event.key === 'ArrowRight' ? 1 : -1))]?.focus();
  });
  about.addEventListener('change', show);
  words.addEventListener('input', show);
  showSections();
  showAbout();
  show();
})();

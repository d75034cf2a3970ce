import { app as texts } from '../locales/en/app.ts';

/** What was asked for is not there, or cannot be reached now. */
export function Nowhere() {
  return (
    <main class="nowhere">
      <h1>{texts.nowhere.title}</h1>
      <p>{texts.nowhere.what}</p>
      <p>
        <a href="#/">{texts.nowhere.library}</a>
      </p>
      <p>
        <button type="button" onClick={() => location.reload()}>
          {texts.nowhere.again}
        </button>
      </p>
    </main>
  );
}

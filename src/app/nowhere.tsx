import { app } from '../locales/en/app.ts';
import { texts } from './language.ts';

/** What was asked for is not there, or cannot be reached now. */
export function Nowhere() {
  const { nowhere } = texts({ app }).app;
  return (
    <main class="nowhere">
      <h1>{nowhere.title}</h1>
      <p>{nowhere.what}</p>
      <p>
        <a href="#/">{nowhere.library}</a>
      </p>
      <p>
        <button type="button" onClick={() => location.reload()}>
          {nowhere.again}
        </button>
      </p>
    </main>
  );
}

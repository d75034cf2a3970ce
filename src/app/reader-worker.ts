/** Reads typed words in a thread of its own: making a reader ready would hold up the page. */
import { type Answered, type Asked, answer } from './reader-messages.ts';

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const tell = (answered: Answered) => postMessage(answered);
  const { id } = data;
  answer(data).then(
    (reading) => tell({ id, reading }),
    (error: unknown) => tell({ id, problem: error instanceof Error ? error.message : `${error}` }),
  );
});

/** WebDriver BiDi: commands to a browser, and its answers, over one socket. */
import { WebSocket } from 'ws';

export interface Session {
  send<Answer>(method: string, params?: object): Promise<Answer>;
  close(): void;
}

interface Message {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** `address` begins with `ws:`. */
export async function openSession(address: string): Promise<Session> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(why: Error): void }>();
  socket.on('message', (data) => {
    const { id, type, result, error, message }: Message = JSON.parse(String(data));
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !asked) return;
    waiting.delete(id);
    if (type === 'success') asked.resolve(result);
    else asked.reject(new Error(`${error}: ${message}`));
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has gone.'));
    waiting.clear();
  });

  let last = 0;
  const session: Session = {
    send<Answer>(method: string, params: object = {}) {
      last += 1;
      const id = last;
      return new Promise<Answer>((resolve, reject) => {
        waiting.set(id, { resolve: (answer) => resolve(answer as Answer), reject });
        socket.send(JSON.stringify({ id, method, params }));
      });
    },
    close: () => socket.terminate(),
  };
  await session.send('session.new', { capabilities: {} });
  return session;
}

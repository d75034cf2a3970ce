/** WebDriver: commands to a browser's driver, one request each. */

export interface Session {
  post<Answer>(path: string, body?: object): Promise<Answer>;
  get<Answer>(path: string): Promise<Answer>;
  delete(path?: string): Promise<void>;
}

/** `driver` is its address, without a slash at the end. */
export async function openSession(driver: string, capabilities: object): Promise<Session> {
  const { sessionId } = await ask<{ sessionId: string }>(`${driver}/session`, 'POST', {
    capabilities: { alwaysMatch: capabilities },
  });
  const at = (path: string) => `${driver}/session/${sessionId}${path}`;
  return {
    post: (path, body = {}) => ask(at(path), 'POST', body),
    get: (path) => ask(at(path), 'GET'),
    delete: (path = '') => ask(at(path), 'DELETE'),
  };
}

/** A driver that is there may still have to open its port. */
export async function untilReady(driver: string, milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds;
  for (;;) {
    try {
      await ask(`${driver}/status`, 'GET');
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function ask<Answer>(address: string, method: string, body?: object): Promise<Answer> {
  const response = await fetch(address, {
    method,
    ...(body
      ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
      : {}),
  });
  const { value } = (await response.json()) as { value: Answer };
  if (!response.ok)
    throw new Error(`${method} ${new URL(address).pathname}: ${JSON.stringify(value)}`);
  return value;
}

/** For `expect.poll`: how long something that should happen soon is waited for; milliseconds. */
export const SOON = { timeout: 10_000 };

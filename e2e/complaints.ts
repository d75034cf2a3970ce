/** Collects everything that should not happen in a page. */
import type { BrowserContext } from 'playwright-core';

/**
 * @param origin the only one that may be asked for anything; requests to others are refused
 * @returns a list that grows: errors thrown and logged, breaches of the policy, requests elsewhere
 */
export async function watch(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(`threw: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`logged: ${message.text()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      complaints.push(`asked elsewhere: ${route.request().url()}`);
      return route.abort();
    },
  );
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`${violatedDirective} refuses ${blockedURI}`);
    });
  });
  return complaints;
}

/**
 * Puts the content security policy into the built page. A page opened from any folder has no
 * server to send the header for it. The development page goes without: Vite's client needs more.
 */
import type { Plugin } from 'vite';

/** What the page may do, by directive. Everything else is refused. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'media-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

export const policyText = Object.entries(POLICY)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ');

export function policy(): Plugin {
  return {
    name: 'amends:policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyText },
        // First of all: it does not hold for what stands before it.
        injectTo: 'head-prepend',
      },
    ],
  };
}

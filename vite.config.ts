import { defineConfig } from 'vite';

/** The port that was asked for, if any; then no other will do. */
const port = process.env.PORT === undefined ? undefined : Number(process.env.PORT);
const address = { host: '127.0.0.1', ...(port === undefined ? {} : { port, strictPort: true }) };

export default defineConfig({
  base: './',
  server: address,
  preview: address,
});

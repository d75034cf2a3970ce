import { render } from 'preact';
import { App } from './app/app.tsx';
import { openHome } from './app/home.ts';

const root = document.getElementById('app');
if (root) render(<App home={openHome()} />, root);

import '@fontsource-variable/jost/wght.css';
import '@fontsource/atkinson-hyperlegible/latin-400.css';
import '@fontsource/atkinson-hyperlegible/latin-700.css';
import './theme.css';
import './ui/fields.css';
import './ui/parts.css';
import './ui/frame.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { followLinks } from './router.ts';

followLinks();
const root = document.getElementById('app');
if (root) render(<App />, root);

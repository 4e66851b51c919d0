import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './design/tokens.css';
import './design/base.css';
import { App } from './app/App';
import { settle } from './i18n/language';

settle();
const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the client');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Console } from './Console.tsx';
import { applyTheme } from './theme.ts';
import './console.css';

const place = document.getElementById('console');
if (!place) throw new Error('index.html has no place for the console');
applyTheme();
createRoot(place).render(
  <StrictMode>
    <Console />
  </StrictMode>,
);

import { createContext } from 'react';
import type { Words } from './words.ts';

/** The page's words for everything inside a panel, and for its launcher. */
export const WordsContext = createContext<Words>({});

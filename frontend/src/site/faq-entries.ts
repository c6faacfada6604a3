import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface FaqCategory {
  id: string;
  title: string;
  entries: { id: string; question: string; answer: string }[];
}

const folder = join(import.meta.dirname, '../../../faq-data/fr');

/** In the order in which people need them; an unknown category comes last, under its own name. */
const titles: Record<string, string> = {
  plateforme: 'La plateforme',
  compte: 'Mon compte',
  cv: 'Mon CV',
  candidatures: 'Emplois et candidatures',
  stages: 'Stages et premier emploi',
  entretiens: 'Entretiens',
  formations: 'Formations',
  paiements: 'Paiements',
  securite: 'Sécurité et données',
  technique: 'Problèmes techniques',
  entreprises: 'Entreprises',
};

/** Reads the French FAQ. A file with a mistake is left out: it must not keep the site from being built. */
export function readFaq(): FaqCategory[] {
  const categories = readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .flatMap(name => readCategory(name) ?? []);
  return categories.sort((one, other) => rank(one.id) - rank(other.id));
}

function readCategory(name: string): FaqCategory | undefined {
  try {
    const { category, entries } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const title = titles[category] ?? category[0].toUpperCase() + category.slice(1);
    return { id: category, title, entries };
  } catch (error) {
    console.warn(`The page /faq leaves out ${name}: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

function rank(category: string) {
  const place = Object.keys(titles).indexOf(category);
  return place < 0 ? Object.keys(titles).length : place;
}

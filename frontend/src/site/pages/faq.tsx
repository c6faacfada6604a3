import { type FaqCategory, readFaq } from '../faq-entries.ts';
import type { Page } from '../page.ts';
import { Call } from '../parts/call.tsx';
import { Hero } from '../parts/hero.tsx';
import { Markdown } from '../parts/markdown.tsx';

export const faq: Page = {
  path: '/faq',
  title: 'Questions fréquentes',
  description:
    'Compte, CV, candidatures, formations, paiements, sécurité : les réponses aux questions courantes.',
  Content: Faq,
};

function Faq() {
  const categories = readFaq();
  return (
    <>
      <Hero
        title="Questions fréquentes"
        lead="Les réponses que donne aussi l’assistant, en bas à droite. Il comprend vos mots à vous, fautes comprises."
      />
      <div className="container faq">
        <nav className="faq-topics" aria-label="Sujets">
          <ul>
            {categories.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          {categories.map(category => (
            <Category key={category.id} {...category} />
          ))}
        </div>
      </div>
      <Call
        title="Votre question n’y est pas ?"
        text="Posez-la dans le chat : si l’assistant ne sait pas, un conseiller prend le relais."
        links={[
          { href: '/support', name: 'Assistance' },
          { href: '/contact', name: 'Nous écrire' },
        ]}
      />
    </>
  );
}

/** The answer carries the id, not its box: a link to it then opens the box. */
function Category({ id, title, entries }: FaqCategory) {
  return (
    <section className="faq-category" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {entries.map(entry => (
        <details key={entry.id}>
          <summary>{entry.question}</summary>
          <div className="faq-answer" id={entry.id}>
            <Markdown text={entry.answer} />
          </div>
        </details>
      ))}
    </section>
  );
}

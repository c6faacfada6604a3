import { FileCheck2, MessagesSquare, Search, Users } from 'lucide-react';
import type { Page } from '../page.ts';
import { Call } from '../parts/call.tsx';
import { Cards } from '../parts/card.tsx';
import { DemoButton } from '../parts/demo.tsx';
import { Hero } from '../parts/hero.tsx';
import { Section } from '../parts/section.tsx';
import { Steps } from '../parts/steps.tsx';

export const services: Page = {
  path: '/services',
  title: 'Services aux entreprises',
  description:
    'Publiez vos offres, recevez des candidatures complètes et trouvez des profils à Kinshasa et à Brazzaville.',
  Content: Services,
};

const benefits = [
  {
    icon: FileCheck2,
    title: 'Des annonces relues',
    text: 'Notre équipe vérifie chaque offre avant sa parution : les candidats y répondent en confiance.',
  },
  {
    icon: Users,
    title: 'Des dossiers complets',
    text: 'CV, motivation et disponibilité au même endroit, à classer en trois piles.',
  },
  {
    icon: Search,
    title: 'Une recherche de profils',
    text: 'Parcourez les CV que les candidats ont choisi de rendre visibles.',
  },
  {
    icon: MessagesSquare,
    title: 'Des échanges simples',
    text: 'Écrivez, proposez un entretien, répondez à chacun, même par un refus.',
  },
];

const steps = [
  {
    title: 'Ouvrez un compte entreprise',
    text: 'Le nom de la société, son activité, une personne à contacter et un document d’enregistrement.',
  },
  {
    title: 'Décrivez le poste',
    text: 'La ville, le contrat, les tâches et la date limite. Des modèles vous aident.',
  },
  {
    title: 'Recevez et répondez',
    text: 'L’annonce paraît après relecture ; les candidatures arrivent dans votre espace.',
  },
];

const plans = [
  {
    name: 'Essentiel',
    text: 'Pour un recrutement de temps en temps.',
    contents: ['Publication et relecture', 'Réception des candidatures', 'Messages aux candidats'],
  },
  {
    name: 'Visibilité',
    text: 'Pour recruter plus vite.',
    contents: ['Tout ce que contient Essentiel', 'Annonces mises en avant', 'Recherche de CV'],
  },
  {
    name: 'Accompagnement',
    text: 'Pour plusieurs postes, ou un profil rare.',
    contents: ['Tout ce que contient Visibilité', 'Un conseiller attitré', 'Présélection des dossiers'],
  },
];

function Services() {
  return (
    <>
      <Hero
        eyebrow="Pour les entreprises"
        title="Recruter, simplement"
        lead="De l’annonce à l’entretien, tout au même endroit. Vous décrivez le poste, nous veillons à la qualité."
      >
        <p className="actions">
          <a className="button light" href="/register">
            Ouvrir un compte entreprise
          </a>
        </p>
      </Hero>
      <Section title="Ce que vous y gagnez">
        <Cards cards={benefits} />
      </Section>
      <Section
        id="publier"
        title="Publier une offre"
        lead="Trois étapes, et une relecture par notre équipe."
        raised
      >
        <Steps steps={steps} />
      </Section>
      <Section
        title="Trois formules"
        lead="Exemples de formules. Le prix est établi sur devis, avant tout engagement."
      >
        <ul className="cards">
          {plans.map(plan => (
            <li key={plan.name} className="card">
              <h3>{plan.name}</h3>
              <p>{plan.text}</p>
              <ul className="checks">
                {plan.contents.map(content => (
                  <li key={content}>{content}</li>
                ))}
              </ul>
              <DemoButton className="button quiet">
                Demander un devis<span className="unseen"> pour la formule {plan.name}</span>
              </DemoButton>
            </li>
          ))}
        </ul>
      </Section>
      <Call
        title="Un besoin particulier ?"
        text="Plusieurs sites, un volume important, un partenariat : parlons-en."
        links={[
          { href: '/contact', name: 'Nous écrire' },
          { href: '/faq#entreprises', name: 'Questions des entreprises' },
        ]}
      />
    </>
  );
}

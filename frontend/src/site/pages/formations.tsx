import { Award, CalendarClock, WifiOff } from 'lucide-react';
import type { Page } from '../page.ts';
import { Call } from '../parts/call.tsx';
import { Cards } from '../parts/card.tsx';
import { DemoButton, DemoForm } from '../parts/demo.tsx';
import { ChoiceField, TextField } from '../parts/field.tsx';
import { Hero } from '../parts/hero.tsx';
import { Section } from '../parts/section.tsx';

export const formations: Page = {
  path: '/formations',
  title: 'Formations',
  description:
    'Numérique, gestion, langues, métiers manuels : des cours sur place ou à distance, avec une attestation à la fin.',
  Content: Formations,
};

const courses = [
  {
    field: 'Numérique',
    title: 'Bureautique, premiers pas',
    mode: 'À distance',
    text: 'Écrire une lettre, tenir un tableau, envoyer un e-mail. Aucun diplôme demandé.',
  },
  {
    field: 'Numérique',
    title: 'Créer un site web',
    mode: 'Kinshasa · soir',
    text: 'HTML, CSS et un projet à montrer aux recruteurs, avec un formateur chaque semaine.',
  },
  {
    field: 'Gestion',
    title: 'Tenir les comptes de son commerce',
    mode: 'Brazzaville · week-end',
    text: 'Recettes, dépenses, stock : des cahiers clairs, puis un tableur.',
  },
  {
    field: 'Métiers manuels',
    title: 'Électricité du bâtiment',
    mode: 'Kinshasa · journée',
    text: 'Lire un plan, câbler, protéger. La moitié du temps se passe en atelier.',
  },
  {
    field: 'Langues',
    title: 'Anglais professionnel',
    mode: 'À distance',
    text: 'Se présenter, répondre au téléphone, écrire à un client. Un test de niveau avant de commencer.',
  },
  {
    field: 'Emploi',
    title: 'Réussir son entretien d’embauche',
    mode: 'Kinshasa et Brazzaville',
    text: 'Un atelier d’une journée : préparer, répéter, recevoir des conseils.',
  },
];

const promises = [
  {
    icon: Award,
    title: 'Une attestation',
    text: 'Délivrée à qui suit le cours et réussit son évaluation ; elle se joint à votre CV.',
  },
  {
    icon: CalendarClock,
    title: 'À votre rythme',
    text: 'En journée, le soir ou le week-end, avec un rappel avant la première séance.',
  },
  {
    icon: WifiOff,
    title: 'Même sans réseau',
    text: 'Les documents se téléchargent pour être relus hors connexion.',
  },
];

function Formations() {
  return (
    <>
      <Hero
        title="Apprendre un métier, ou le suivant"
        lead="Des cours courts et concrets, sur place ou à distance. Chaque fiche dit le niveau, les horaires et si le cours est gratuit."
      />
      <div className="container overlap">
        <div className="panel">
          <DemoForm label="Chercher une formation">
            <div className="form-row">
              <TextField label="Que voulez-vous apprendre ?" name="subject" type="search" />
              <ChoiceField
                label="Domaine"
                name="field"
                choices={['Tous', 'Numérique', 'Gestion', 'Langues', 'Métiers manuels', 'Emploi']}
              />
              <ChoiceField
                label="Mode"
                name="mode"
                choices={['Tous', 'À distance', 'Sur place', 'Soir et week-end']}
              />
              <ChoiceField label="Prix" name="price" choices={['Tous', 'Gratuit', 'Payant']} />
              <DemoButton>Rechercher</DemoButton>
            </div>
          </DemoForm>
        </div>
      </div>
      <Section title="Au catalogue" lead="Ces cours sont des exemples du catalogue de Mosala.">
        <ul className="listing">
          {courses.map(course => (
            <li key={course.title} className="card">
              <p className="tags">
                <span className="tag tag-example">Exemple de formation</span>
                <span className="tag">{course.field}</span>
              </p>
              <h3>{course.title}</h3>
              <p className="place">{course.mode}</p>
              <p>{course.text}</p>
              <DemoButton className="button quiet">
                S’inscrire<span className="unseen"> : {course.title}</span>
              </DemoButton>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Ce que vous emportez" raised>
        <Cards cards={promises} />
      </Section>
      <Call
        title="Vous hésitez entre deux cours ?"
        text="Dites dans le chat quel métier vous visez : un conseiller peut vous orienter."
        links={[
          { href: '/faq#formations', name: 'Questions sur les formations' },
          { href: '/contact', name: 'Nous écrire' },
        ]}
      />
    </>
  );
}

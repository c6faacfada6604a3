import { MapPin } from 'lucide-react';
import type { Page } from '../page.ts';
import { Call } from '../parts/call.tsx';
import { DemoButton, DemoForm } from '../parts/demo.tsx';
import { ChoiceField, TextField } from '../parts/field.tsx';
import { Hero } from '../parts/hero.tsx';
import { Section } from '../parts/section.tsx';

export const jobs: Page = {
  path: '/jobs',
  title: 'Offres d’emploi',
  description:
    'Cherchez un emploi, un stage ou un travail journalier à Kinshasa, à Brazzaville et ailleurs au Congo.',
  Content: Jobs,
};

const offers = [
  {
    title: 'Technicien ou technicienne solaire',
    city: 'Kinshasa',
    contract: 'CDI',
    text: 'Poser et entretenir des panneaux chez des particuliers et dans des écoles. Permis B apprécié.',
  },
  {
    title: 'Infirmier ou infirmière de jour',
    city: 'Brazzaville',
    contract: 'CDI',
    text: "Soins courants et accueil des familles dans un centre de santé de quartier. Diplôme d'État demandé.",
  },
  {
    title: 'Assistant ou assistante comptable',
    city: 'Kinshasa',
    contract: 'CDD',
    text: 'Saisie des pièces, rapprochements et suivi des factures avec une équipe de quatre personnes.',
  },
  {
    title: 'Développeur ou développeuse web',
    city: 'À distance',
    contract: 'CDI',
    text: 'Construire des pages rapides, même quand le réseau est faible. Un portfolio vaut un diplôme.',
  },
  {
    title: 'Maçon ou maçonne',
    city: 'Pointe-Noire',
    contract: 'Journalier',
    text: 'Travaux de fondation et d’élévation sur un chantier d’habitation. Équipement de sécurité fourni.',
  },
  {
    title: 'Stage en communication',
    city: 'Kinshasa',
    contract: 'Stage',
    text: 'Rédiger, photographier, animer les réseaux d’une coopérative agricole. Ouvert aux étudiants.',
  },
];

function Jobs() {
  return (
    <>
      <Hero
        title="Offres d’emploi"
        lead="Un métier, une ville, un contrat : dites ce que vous cherchez. Chaque annonce est relue par notre équipe."
      />
      <div className="container overlap">
        <div className="panel">
          <DemoForm label="Chercher une offre">
            <div className="form-row">
              <TextField
                label="Métier ou mot-clé"
                name="keyword"
                type="search"
                placeholder="Par exemple : chauffeur"
              />
              <ChoiceField
                label="Ville"
                name="city"
                choices={['Toutes', 'Kinshasa', 'Brazzaville', 'Pointe-Noire', 'Lubumbashi', 'À distance']}
              />
              <ChoiceField
                label="Contrat"
                name="contract"
                choices={['Tous', 'CDI', 'CDD', 'Stage', 'Journalier']}
              />
              <ChoiceField
                label="Expérience"
                name="level"
                choices={['Toutes', 'Première expérience', 'Confirmée', 'Encadrement']}
              />
              <DemoButton>Rechercher</DemoButton>
            </div>
          </DemoForm>
        </div>
      </div>
      <Section
        title="Dernières annonces"
        lead="Ces annonces sont des exemples : elles montrent à quoi ressemble une offre sur Mosala."
      >
        <ul className="listing">
          {offers.map(offer => (
            <li key={offer.title} className="card">
              <p className="tags">
                <span className="tag tag-example">Exemple d’annonce</span>
                <span className="tag">{offer.contract}</span>
              </p>
              <h3>{offer.title}</h3>
              <p className="place">
                <MapPin size={20} strokeWidth={1.75} aria-hidden="true" />
                {offer.city}
              </p>
              <p>{offer.text}</p>
              <DemoButton className="button quiet">
                Postuler<span className="unseen"> : {offer.title}</span>
              </DemoButton>
            </li>
          ))}
        </ul>
      </Section>
      <Call
        title="Rien pour vous aujourd’hui ?"
        text="Avec un compte, vous créez une alerte et recevez les nouvelles offres par e-mail ou par SMS."
        links={[
          { href: '/register', name: 'Créer un compte' },
          { href: '/formations', name: 'Voir les formations' },
        ]}
      />
    </>
  );
}

import {
  BriefcaseBusiness,
  GraduationCap,
  HardHat,
  HeartPulse,
  Hotel,
  Laptop,
  MessageCircle,
  ShieldCheck,
  ShoppingBasket,
  Sprout,
  Truck,
  Zap,
} from 'lucide-react';
import type { Page } from '../page.ts';
import { Call } from '../parts/call.tsx';
import { Cards } from '../parts/card.tsx';
import { Hero } from '../parts/hero.tsx';
import { Section } from '../parts/section.tsx';
import { Steps } from '../parts/steps.tsx';

export const home: Page = {
  path: '/',
  title: 'Mosala, emploi et formation au Congo',
  description:
    'Mosala réunit offres d’emploi, formations et conseils à Kinshasa, à Brazzaville et à distance. Gratuit pour les candidats.',
  Content: Home,
};

const offers = [
  {
    icon: BriefcaseBusiness,
    title: 'Trouver un emploi',
    text: 'Des annonces relues une à une, d’entreprises vérifiées, à filtrer par ville, contrat et niveau.',
    href: '/jobs',
  },
  {
    icon: GraduationCap,
    title: 'Se former',
    text: 'Des cours sur place ou à distance, du premier niveau au certificat, en journée ou le soir.',
    href: '/formations',
  },
  {
    icon: MessageCircle,
    title: 'Être accompagné',
    text: 'L’assistant répond jour et nuit ; un conseiller prend le relais quand il le faut.',
    href: '/support',
  },
];

const steps = [
  {
    title: 'Créez votre compte',
    text: 'Un nom, un e-mail ou un numéro de téléphone, un mot de passe : tout est gratuit.',
  },
  {
    title: 'Préparez votre CV',
    text: 'Rubrique par rubrique, ou en ajoutant un fichier. Vous choisissez qui peut le voir.',
  },
  {
    title: 'Postulez ou inscrivez-vous',
    text: 'À une offre ou à une formation, en quelques touches, depuis votre téléphone.',
  },
  {
    title: 'Suivez la réponse',
    text: 'Un message vous prévient à chaque étape, jusqu’à l’entretien.',
  },
];

const sectors = [
  { icon: HardHat, name: 'Bâtiment et travaux' },
  { icon: HeartPulse, name: 'Santé' },
  { icon: Laptop, name: 'Numérique' },
  { icon: ShoppingBasket, name: 'Commerce et vente' },
  { icon: Truck, name: 'Transport et logistique' },
  { icon: Sprout, name: 'Agriculture' },
  { icon: Zap, name: 'Énergie et mines' },
  { icon: Hotel, name: 'Hôtellerie et restauration' },
];

function Home() {
  return (
    <>
      <Hero
        eyebrow="Kinshasa · Brazzaville · à distance"
        title="Votre travail commence ici"
        lead="Offres d’emploi, formations et conseils, réunis en un seul endroit. Gratuit pour les candidats, du premier clic à l’entretien."
        picture={<Picture />}
      >
        <p className="actions">
          <a className="button light" href="/jobs">
            Voir les offres
          </a>
          <a className="button outline-light" href="/register">
            Créer un compte
          </a>
        </p>
      </Hero>
      <Section title="Ce que Mosala fait pour vous">
        <Cards cards={offers} />
      </Section>
      <Section title="Comment ça marche" lead="Quatre étapes, sans rien installer." raised>
        <Steps steps={steps} />
      </Section>
      <Section title="Explorer par secteur" lead="Les métiers qui recrutent, des chantiers aux écrans.">
        <ul className="sectors">
          {sectors.map(({ icon: Icon, name }) => (
            <li key={name}>
              <a href="/jobs">
                <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
                {name}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Ici, personne ne paie pour travailler" raised>
        <div className="promise">
          <ShieldCheck size={40} strokeWidth={1.5} aria-hidden="true" />
          <p>
            Ni frais de dossier, ni visite médicale, ni crédit téléphonique : postuler est gratuit, toujours.
            Si quelqu’un vous demande de l’argent ou vos codes, ne payez pas et prévenez-nous.
          </p>
          <a className="button quiet" href="/faq#securite">
            Reconnaître une fausse annonce
          </a>
        </div>
      </Section>
      <Call
        title="Vous recrutez ?"
        text="Publiez vos offres et recevez des candidatures complètes, au même endroit."
        links={[
          { href: '/services', name: 'Services aux entreprises' },
          { href: '/contact', name: 'Nous écrire' },
        ]}
      />
    </>
  );
}

function Picture() {
  return (
    <>
      <div className="picture-card">
        <span className="tag">Exemple</span>
        <strong>Technicienne solaire</strong>
        <span>Kinshasa · CDI</span>
      </div>
      <div className="picture-card picture-card-shifted">
        <span className="tag">Formation</span>
        <strong>Bureautique, premiers pas</strong>
        <span>À distance · soir et week-end</span>
      </div>
      <div className="picture-chat">
        <span className="picture-visitor">Comment créer mon CV ?</span>
        <span className="picture-bot">Rubrique par rubrique : je vous guide.</span>
      </div>
    </>
  );
}

import {
  BriefcaseBusiness,
  Building2,
  CircleUserRound,
  FileText,
  GraduationCap,
  ShieldCheck,
  Smartphone,
  Wrench,
} from 'lucide-react';
import type { Page } from '../page.ts';
import { Call } from '../parts/call.tsx';
import { Cards } from '../parts/card.tsx';
import { Hero } from '../parts/hero.tsx';
import { Section } from '../parts/section.tsx';

export const support: Page = {
  path: '/support',
  title: 'Assistance',
  description:
    'De l’aide pour votre compte, votre CV, vos candidatures, vos formations et vos paiements sur Mosala.',
  Content: Support,
};

const topics = [
  {
    icon: CircleUserRound,
    title: 'Mon compte',
    text: 'Inscription, code, mot de passe, coordonnées.',
    href: '/faq#compte',
  },
  {
    icon: FileText,
    title: 'Mon CV',
    text: 'Le créer, le mettre à jour, choisir qui le voit.',
    href: '/faq#cv',
  },
  {
    icon: BriefcaseBusiness,
    title: 'Emplois et candidatures',
    text: 'Chercher, postuler, suivre, recevoir des alertes.',
    href: '/faq#candidatures',
  },
  {
    icon: GraduationCap,
    title: 'Formations',
    text: 'Inscription, horaires, prix, attestation.',
    href: '/faq#formations',
  },
  {
    icon: Smartphone,
    title: 'Paiements',
    text: 'Mobile money, reçus, remboursements.',
    href: '/faq#paiements',
  },
  {
    icon: ShieldCheck,
    title: 'Sécurité et données',
    text: 'Fausses annonces, compte piraté, vie privée.',
    href: '/faq#securite',
  },
  {
    icon: Wrench,
    title: 'Problèmes techniques',
    text: 'Affichage, connexion, navigateurs.',
    href: '/faq#technique',
  },
  {
    icon: Building2,
    title: 'Entreprises',
    text: 'Compte, annonces, candidatures reçues.',
    href: '/faq#entreprises',
  },
];

function Support() {
  return (
    <>
      <Hero
        title="Comment pouvons-nous vous aider ?"
        lead="Le plus rapide : le bouton « Ouvrir le chat », en bas à droite. L’assistant répond jour et nuit, et passe la main à un conseiller dès que vous le demandez."
      />
      <Section title="Choisir un sujet">
        <Cards cards={topics} />
      </Section>
      <Section title="Pour que nous vous aidions vite" raised>
        <div className="columns">
          <div>
            <h3>À nous dire</h3>
            <ul className="checks">
              <li>la page où vous étiez, et ce que vous vouliez faire ;</li>
              <li>le message affiché, mot pour mot ;</li>
              <li>votre appareil et votre navigateur ;</li>
              <li>pour un paiement, la référence de la transaction.</li>
            </ul>
          </div>
          <div>
            <h3>À ne jamais donner</h3>
            <ul className="crosses">
              <li>votre mot de passe ;</li>
              <li>un code reçu par SMS ou par e-mail ;</li>
              <li>le code PIN de votre mobile money.</li>
            </ul>
            <p>Aucun conseiller de Mosala ne vous les demandera, ni dans le chat, ni au téléphone.</p>
          </div>
        </div>
      </Section>
      <Call
        title="Vous avez envoyé de l’argent à un escroc ?"
        text="Appelez tout de suite votre opérateur pour bloquer le transfert, puis écrivez-nous dans le chat : un conseiller s’en occupe."
        links={[
          { href: '/faq#securite', name: 'Que faire, pas à pas' },
          { href: '/contact', name: 'Nous contacter' },
        ]}
      />
    </>
  );
}

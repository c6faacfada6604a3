import type { Page } from '../page.ts';
import { DemoButton, DemoForm } from '../parts/demo.tsx';
import { ChoiceField, LongTextField, TextField } from '../parts/field.tsx';
import { Hero } from '../parts/hero.tsx';

export const contact: Page = {
  path: '/contact',
  title: 'Contact',
  description: 'Écrivez à Mosala, ou parlez à un conseiller dans le chat : adresses, horaires et formulaire.',
  Content: Contact,
};

const addresses = [
  { who: 'Candidats', address: 'support@example.org' },
  { who: 'Entreprises', address: 'entreprises@example.org' },
  { who: 'Partenaires et presse', address: 'partenaires@example.org' },
];

const hours = [
  { days: 'Du lundi au vendredi', time: '8 h – 17 h' },
  { days: 'Samedi', time: '9 h – 13 h' },
  { days: 'Dimanche et jours fériés', time: 'fermé' },
];

function Contact() {
  return (
    <>
      <Hero
        title="Parlons-en"
        lead="Pour une réponse immédiate, ouvrez le chat en bas à droite. Pour le reste, écrivez-nous : une personne vous lit."
      />
      <div className="container overlap split">
        <section className="panel" aria-labelledby="write">
          <h2 id="write">Nous écrire</h2>
          <DemoForm label="Nous écrire">
            <div className="form-pair">
              <TextField label="Nom" name="name" autoComplete="name" />
              <TextField
                label="E-mail ou téléphone"
                name="reach"
                hint="Pour que nous puissions vous répondre."
              />
            </div>
            <ChoiceField
              label="Sujet"
              name="subject"
              choices={[
                'Mon compte',
                'Une offre',
                'Une formation',
                'Un paiement',
                'Un partenariat',
                'Autre chose',
              ]}
            />
            <LongTextField label="Message" name="message" />
            <DemoButton>Envoyer</DemoButton>
          </DemoForm>
        </section>
        <div className="aside">
          <section aria-labelledby="mail">
            <h2 id="mail">Par e-mail</h2>
            <dl className="facts">
              {addresses.map(({ who, address }) => (
                <div key={who}>
                  <dt>{who}</dt>
                  <dd>
                    <a href={`mailto:${address}`}>{address}</a>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
          <section aria-labelledby="hours">
            <h2 id="hours">Horaires des conseillers</h2>
            <dl className="facts">
              {hours.map(({ days, time }) => (
                <div key={days}>
                  <dt>{days}</dt>
                  <dd>{time}</dd>
                </div>
              ))}
            </dl>
            <p className="aside-note">
              Horaires d’exemple, heure de Kinshasa et de Brazzaville. L’assistant, lui, répond jour et nuit.
            </p>
          </section>
        </div>
      </div>
    </>
  );
}

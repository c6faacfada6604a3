import type { Page } from '../page.ts';
import { DemoButton, DemoForm } from '../parts/demo.tsx';
import { TextField } from '../parts/field.tsx';
import { Hero } from '../parts/hero.tsx';

export const register: Page = {
  path: '/register',
  title: 'Inscription',
  description: 'Créez gratuitement votre compte Mosala, comme candidat ou comme entreprise.',
  Content: Register,
};

function Register() {
  return (
    <>
      <Hero title="Créer un compte" lead="Gratuit pour les candidats, et vérifié pour les entreprises." />
      <div className="container overlap split">
        <section className="panel" aria-labelledby="you">
          <h2 id="you">Vous êtes…</h2>
          <DemoForm label="Inscription">
            <fieldset className="choice">
              <legend className="unseen">Type de compte</legend>
              <label>
                <input type="radio" name="kind" defaultChecked />
                Candidat ou candidate
              </label>
              <label>
                <input type="radio" name="kind" />
                Entreprise
              </label>
            </fieldset>
            <TextField label="Nom complet" name="name" autoComplete="name" />
            <TextField
              label="E-mail ou téléphone"
              name="reach"
              autoComplete="username"
              hint="Un code de confirmation y serait envoyé."
            />
            <TextField
              label="Mot de passe"
              name="password"
              type="password"
              autoComplete="new-password"
              hint="Une phrase longue, que vous n’utilisez nulle part ailleurs."
            />
            <DemoButton>Créer mon compte</DemoButton>
            <p>
              Déjà inscrit ? <a href="/login">Se connecter</a>
            </p>
          </DemoForm>
        </section>
        <div className="aside">
          <section aria-labelledby="with">
            <h2 id="with">Avec un compte</h2>
            <ul className="checks">
              <li>postulez en quelques touches, avec un CV toujours à jour ;</li>
              <li>recevez les nouvelles offres par e-mail ou par SMS ;</li>
              <li>suivez vos candidatures et vos formations ;</li>
              <li>choisissez qui peut voir votre CV.</li>
            </ul>
          </section>
          <section aria-labelledby="data">
            <h2 id="data">Vos données</h2>
            <p>
              Elles servent à vos candidatures et à vos formations, et ne sont pas vendues.{' '}
              <a href="/faq#securite.donnees">En savoir plus</a>
            </p>
          </section>
        </div>
      </div>
    </>
  );
}

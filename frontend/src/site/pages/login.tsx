import type { Page } from '../page.ts';
import { DemoButton, DemoForm } from '../parts/demo.tsx';
import { TextField } from '../parts/field.tsx';
import { Hero } from '../parts/hero.tsx';

export const login: Page = {
  path: '/login',
  title: 'Connexion',
  description: 'Connectez-vous à votre espace Mosala : candidatures, formations, messages et CV.',
  Content: Login,
};

function Login() {
  return (
    <>
      <Hero
        title="Heureux de vous revoir"
        lead="Vos candidatures, vos formations et vos messages vous attendent."
      />
      <div className="container overlap split">
        <section className="panel" aria-labelledby="enter">
          <h2 id="enter">Connexion</h2>
          <DemoForm label="Connexion">
            <TextField label="E-mail ou téléphone" name="reach" autoComplete="username" />
            <TextField label="Mot de passe" name="password" type="password" autoComplete="current-password" />
            <div className="form-actions">
              <DemoButton>Se connecter</DemoButton>
              <DemoButton className="button quiet">Mot de passe oublié</DemoButton>
            </div>
            <p>
              Pas encore de compte ? <a href="/register">S’inscrire gratuitement</a>
            </p>
          </DemoForm>
        </section>
        <div className="aside">
          <section aria-labelledby="trouble">
            <h2 id="trouble">Un souci pour entrer ?</h2>
            <ul className="checks">
              <li>utilisez l’e-mail ou le numéro donné à l’inscription ;</li>
              <li>vérifiez les majuscules et les espaces ;</li>
              <li>regardez dans les courriers indésirables si le code n’arrive pas.</li>
            </ul>
            <p>
              <a href="/faq#technique.connexion">Toutes les solutions</a>
            </p>
          </section>
          <section aria-labelledby="secret">
            <h2 id="secret">Gardez vos codes pour vous</h2>
            <p>Aucun conseiller de Mosala ne vous demandera votre mot de passe ni un code reçu par SMS.</p>
          </section>
        </div>
      </div>
    </>
  );
}

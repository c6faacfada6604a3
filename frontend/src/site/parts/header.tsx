import { Menu } from 'lucide-react';
import { Logo } from './logo.tsx';

const sections = [
  { path: '/jobs', name: 'Emplois' },
  { path: '/formations', name: 'Formations' },
  { path: '/services', name: 'Entreprises' },
  { path: '/faq', name: 'FAQ' },
  { path: '/support', name: 'Assistance' },
  { path: '/contact', name: 'Contact' },
];

/** The wide screen shows the links in a row, the phone in a menu that opens without a script. */
export function Header({ current }: { current: string }) {
  return (
    <header className="site-header">
      <div className="container site-header-row">
        <a
          className="brand"
          href="/"
          aria-label="Mosala, accueil"
          aria-current={current === '/' ? 'page' : undefined}
        >
          <Logo />
          Mosala
        </a>
        <nav className="nav-wide" aria-label="Navigation principale">
          <Sections current={current} />
          <Account current={current} />
        </nav>
        <details className="nav-phone">
          <summary>
            <Menu size={20} strokeWidth={1.75} aria-hidden="true" />
            Menu
          </summary>
          <nav aria-label="Navigation principale">
            <Sections current={current} />
            <Account current={current} />
          </nav>
        </details>
      </div>
    </header>
  );
}

function Sections({ current }: { current: string }) {
  return (
    <ul className="nav-sections">
      {sections.map(({ path, name }) => (
        <li key={path}>
          <a href={path} aria-current={path === current ? 'page' : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Account({ current }: { current: string }) {
  return (
    <ul className="nav-account">
      <li>
        <a className="button quiet" href="/login" aria-current={current === '/login' ? 'page' : undefined}>
          Connexion
        </a>
      </li>
      <li>
        <a className="button" href="/register" aria-current={current === '/register' ? 'page' : undefined}>
          Inscription
        </a>
      </li>
    </ul>
  );
}

import { Logo } from './logo.tsx';

const columns = [
  {
    title: 'Candidats',
    links: [
      { href: '/jobs', name: 'Offres d’emploi' },
      { href: '/formations', name: 'Formations' },
      { href: '/register', name: 'Créer un compte' },
      { href: '/login', name: 'Se connecter' },
    ],
  },
  {
    title: 'Entreprises',
    links: [
      { href: '/services', name: 'Nos services' },
      { href: '/services#publier', name: 'Publier une offre' },
      { href: '/contact', name: 'Nous contacter' },
    ],
  },
  {
    title: 'Aide',
    links: [
      { href: '/support', name: 'Assistance' },
      { href: '/faq', name: 'Questions fréquentes' },
      { href: 'mailto:support@example.org', name: 'support@example.org' },
    ],
  },
];

export function Footer() {
  return (
    <footer className="site-footer">
      <div className="container site-footer-row">
        <div className="site-footer-about">
          <p className="brand">
            <Logo />
            Mosala
          </p>
          <p>
            « Mosala » veut dire <strong>travail</strong> en lingala. Emploi et formation, de Kinshasa à
            Brazzaville.
          </p>
        </div>
        {columns.map(({ title, links }) => (
          <nav key={title} aria-label={title}>
            <p className="site-footer-title">{title}</p>
            <ul>
              {links.map(({ href, name }) => (
                <li key={href}>
                  <a href={href}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
      <p className="container site-footer-note">
        Site de démonstration : les annonces, les formations et les adresses sont des exemples.
      </p>
    </footer>
  );
}

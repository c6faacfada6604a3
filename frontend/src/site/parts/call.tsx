interface CallProps {
  title: string;
  text: string;
  links: { href: string; name: string }[];
}

/** The last word of a page: where to go from here, the most likely place first. */
export function Call({ title, text, links }: CallProps) {
  return (
    <section className="section">
      <div className="container">
        <div className="call">
          <div>
            <h2>{title}</h2>
            <p>{text}</p>
          </div>
          <p className="actions">
            {links.map(({ href, name }, index) => (
              <a key={href} className={index === 0 ? 'button light' : 'button outline-light'} href={href}>
                {name}
              </a>
            ))}
          </p>
        </div>
      </div>
    </section>
  );
}

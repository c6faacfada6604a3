import { ArrowRight, type LucideIcon } from 'lucide-react';

interface CardProps {
  icon: LucideIcon;
  title: string;
  text: string;
  href?: string;
}

/** A grid of cards with one thought each; a card with `href` is a link as a whole. */
export function Cards({ cards }: { cards: CardProps[] }) {
  return (
    <ul className="cards">
      {cards.map(card => (
        <li key={card.title} className={card.href ? 'card card-link' : 'card'}>
          <Card {...card} />
        </li>
      ))}
    </ul>
  );
}

function Card({ icon: Icon, title, text, href }: CardProps) {
  return (
    <>
      <span className="card-icon">
        <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
      </span>
      <h3>{href ? <a href={href}>{title}</a> : title}</h3>
      <p>{text}</p>
      {href && <ArrowRight className="card-arrow" size={20} strokeWidth={1.75} aria-hidden="true" />}
    </>
  );
}

import { type Kysely, sql } from 'kysely';

/** Departments with their members, what an agent takes at once and in which languages, and what is kept of a handoff. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('department')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('place', 'integer', column => column.notNull())
    .addColumn('names', 'text', column => column.notNull())
    .addColumn('locales', 'text', column => column.notNull())
    .addColumn('pages', 'text', column => column.notNull())
    .addColumn('skills', 'text', column => column.notNull())
    .addColumn('time_zone', 'text', column => column.notNull())
    .addColumn('hours', 'text', column => column.notNull())
    .addColumn('holidays', 'text', column => column.notNull())
    .execute();
  await db.schema
    .createTable('department_member')
    .addColumn('department_id', 'text', column =>
      column.notNull().references('department.id').onDelete('cascade'),
    )
    .addColumn('agent_id', 'text', column => column.notNull().references('agent.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('department_member_once', ['department_id', 'agent_id'])
    .execute();
  await db.schema
    .alterTable('agent')
    .addColumn('capacity', 'integer', column => column.notNull().defaultTo(5))
    .execute();
  await db.schema
    .alterTable('agent')
    .addColumn('locales', 'text', column => column.notNull().defaultTo('["fr","en"]'))
    .execute();
  for (const column of ['passed_by', 'contact']) {
    await db.schema.alterTable('conversation').addColumn(column, 'text').execute();
  }
  for (const [place, department] of departments.entries()) await seed(db, place, department);
}

interface Seed {
  id: string;
  fr: string;
  en: string;
  pages: string[];
  skills: string[];
}

/** Which hours an organisation keeps is not ours to guess: all are open until somebody says otherwise. */
const always = [{ from: '00:00', to: '24:00' }];
const hours = Object.fromEntries(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map(day => [day, always]),
);

function seed(db: Kysely<unknown>, place: number, { id, fr, en, pages, skills }: Seed) {
  const json = (value: unknown) => JSON.stringify(value);
  return sql`insert into department
    (id, place, names, locales, pages, skills, time_zone, hours, holidays)
    values (${id}, cast(${place} as integer), ${json({ fr, en })}, ${json(['fr', 'en'])}, ${json(pages)}, ${json(skills)},
      'Africa/Brazzaville', ${json(hours)}, '[]')`.execute(db);
}

const departments: Seed[] = [
  {
    id: 'emploi',
    fr: 'Emploi',
    en: 'Jobs',
    pages: ['/jobs'],
    skills: ['emploi', 'offre', 'candidature', 'CV', 'entretien', 'stage', 'job', 'application', 'interview'],
  },
  {
    id: 'formations',
    fr: 'Formations',
    en: 'Training',
    pages: ['/formations'],
    skills: ['formation', 'cours', 'certificat', 'attestation', 'training', 'course', 'certificate'],
  },
  {
    id: 'technique',
    fr: 'Assistance technique',
    en: 'Technical help',
    pages: ['/login'],
    skills: ['bug', 'erreur', 'panne', 'connexion', 'mot de passe', 'error', 'sign in', 'password'],
  },
  {
    id: 'entreprises',
    fr: 'Entreprises',
    en: 'Employers',
    pages: ['/services'],
    skills: ['entreprise', 'recruteur', 'recrutement', 'facture', 'company', 'recruiter', 'invoice'],
  },
  {
    id: 'support',
    fr: 'Support',
    en: 'Support',
    pages: ['/support', '/contact', '/register'],
    skills: ['compte', 'paiement', 'inscription', 'account', 'payment', 'registration'],
  },
];

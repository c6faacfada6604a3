import type { Page } from './page.ts';
import { contact } from './pages/contact.tsx';
import { faq } from './pages/faq.tsx';
import { formations } from './pages/formations.tsx';
import { home } from './pages/home.tsx';
import { jobs } from './pages/jobs.tsx';
import { login } from './pages/login.tsx';
import { register } from './pages/register.tsx';
import { services } from './pages/services.tsx';
import { support } from './pages/support.tsx';

export const pages: Page[] = [home, contact, support, faq, jobs, formations, register, login, services];

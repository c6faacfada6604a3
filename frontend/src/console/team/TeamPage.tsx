import type { AgentProfile, NewAgent, RefusalReply } from 'backend/contract';
import { limits } from 'backend/contract';
import { CircleCheck } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { api } from '../api.ts';
import { Button } from '../elements/Button.tsx';
import { Field } from '../elements/Field.tsx';
import { Page } from '../elements/Page.tsx';
import { type Translator, useText } from '../language.ts';
import { refusalText } from '../refusal-text.ts';
import { RoleField } from './RoleField.tsx';

/** Where an administrator makes accounts. */
export function TeamPage() {
  const t = useText();
  const [created, setCreated] = useState<AgentProfile[]>([]);
  const [refusal, setRefusal] = useState<RefusalReply>();
  const [isSending, setIsSending] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setIsSending(true);
    const reply = await api.createAgent(accountIn(new FormData(form)));
    setIsSending(false);
    setRefusal(reply.ok ? undefined : reply.error);
    if (!reply.ok) return;
    setCreated(before => [reply.data, ...before]);
    form.reset();
  }

  return (
    <Page title={t('team.title')} intro={t('team.intro')}>
      {created.map(agent => (
        <p
          key={agent.id}
          role="status"
          className="flex items-start gap-2 rounded-control border border-line bg-raised p-3 text-sm"
        >
          <CircleCheck size={20} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-brand" />
          <span className="min-w-0 break-words">
            {t('team.created', { name: agent.name, email: agent.email, role: t(`role.${agent.role}`) })}
          </span>
        </p>
      ))}
      <form onSubmit={submit} className="flex max-w-md flex-col gap-4">
        <Field label={t('team.name')} name="name" required maxLength={limits.nameLength} autoComplete="off" />
        <Field
          label={t('team.email')}
          name="email"
          type="email"
          required
          maxLength={limits.emailLength}
          autoComplete="off"
        />
        <RoleField />
        <Field
          label={t('team.password')}
          hint={t('team.passwordHint', { length: limits.passwordLength.min })}
          name="password"
          type="password"
          required
          minLength={limits.passwordLength.min}
          maxLength={limits.passwordLength.max}
          autoComplete="new-password"
        />
        <p role="alert" className="text-sm text-danger empty:hidden">
          {refusal && sentenceFor(refusal, t)}
        </p>
        <Button look="primary" type="submit" disabled={isSending} className="min-h-11 self-start px-5">
          {t('team.create')}
        </Button>
      </form>
    </Page>
  );
}

function accountIn(form: FormData): NewAgent {
  const field = (name: string) => String(form.get(name));
  return {
    name: field('name'),
    email: field('email'),
    password: field('password'),
    // The select offers nothing but roles.
    role: field('role') as NewAgent['role'],
  };
}

function sentenceFor(error: RefusalReply, t: Translator): string {
  if (error.code === 'conflict') return t('team.emailTaken');
  const { key, values } = refusalText(error);
  return t(key, values);
}

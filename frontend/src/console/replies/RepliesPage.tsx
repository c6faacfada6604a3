import type { CannedReply } from 'backend/contract';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/locale.ts';
import { replyTexts } from '../../i18n/replies/texts.ts';
import { Button } from '../elements/Button.tsx';
import { EmptyState } from '../elements/EmptyState.tsx';
import { Field } from '../elements/Field.tsx';
import { Page } from '../elements/Page.tsx';
import { Skeleton } from '../elements/Skeleton.tsx';
import { useLoaded } from '../elements/use-loaded.ts';
import { useText } from '../language.ts';
import { refusalText } from '../refusal-text.ts';
import { ReplyDialog } from './ReplyDialog.tsx';
import { ReplyRow } from './ReplyRow.tsx';
import { repliesApi } from './replies-api.ts';
import { searchReplies } from './search-replies.ts';

/** Where agents keep what they write often, and supervisors what everybody does. */
export function RepliesPage() {
  const t = useText();
  const r = useTexts(replyTexts);
  const { data, error, reload } = useLoaded(repliesApi.list);
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<CannedReply | 'new'>();
  const all = data?.replies ?? [];
  const found = searchReplies(all, search);

  return (
    <Page title={r('title')} intro={r('intro')}>
      <div className="flex flex-wrap items-end gap-4">
        {all.length > 0 && (
          <div className="min-w-48 flex-1">
            <Field
              label={r('search')}
              type="search"
              value={search}
              onChange={event => setSearch(event.target.value)}
              autoComplete="off"
            />
          </div>
        )}
        <Button
          look="primary"
          className="min-h-11 px-5"
          icon={<Plus size={20} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => setOpen('new')}
        >
          {r('add')}
        </Button>
      </div>
      {content()}
      {open && (
        <ReplyDialog
          reply={open === 'new' ? undefined : open}
          onChange={reload}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Page>
  );

  function content() {
    if (error && !data) {
      const { key, values } = refusalText(error);
      return (
        <EmptyState action={<Button onClick={() => void reload()}>{t('retry')}</Button>}>
          {t(key, values)}
        </EmptyState>
      );
    }
    if (!data) return <Skeleton rows={4} label={t('loading')} />;
    if (found.length === 0) return <EmptyState>{r(all.length === 0 ? 'empty' : 'noMatch')}</EmptyState>;
    return (
      <ul aria-label={r('list')} className="divide-y divide-line rounded-panel border border-line bg-raised">
        {found.map(reply => (
          <ReplyRow key={reply.id} reply={reply} onEdit={() => setOpen(reply)} />
        ))}
      </ul>
    );
  }
}

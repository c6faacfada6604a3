import { Button } from '../elements/Button.tsx';
import { useFindingText, useText } from '../language.ts';
import { useDepartmentName } from '../store/departments.ts';
import { claimAndOpen } from './claim.ts';
import { ItemFrame, type ItemProps, PageAndLanguage } from './ItemFrame.tsx';
import { LastWords } from './LastWords.tsx';
import { Marks } from './Marks.tsx';
import { OverdueMark } from './OverdueMark.tsx';
import { Wait } from './Wait.tsx';

/** Somebody who waits: for how long is the loudest thing, then why, then their last words. */
export function QueueItem({ conversation, list, isOpen }: ItemProps) {
  const t = useText();
  const nameOf = useDepartmentName();
  const f = useFindingText();
  const { id, reason, department, departmentChosen, waitingSince } = conversation;
  return (
    <ItemFrame
      conversation={conversation}
      list={list}
      isOpen={isOpen}
      aside={waitingSince && <Wait since={waitingSince} />}
    >
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        {reason && <span className="font-medium">{t(`reason.${reason}`)}</span>}
        {department !== null && (
          <span className="text-quiet">
            {nameOf(department)}
            {departmentChosen && `, ${f('card.departmentChosen')}`}
          </span>
        )}
      </p>
      <OverdueMark conversation={conversation} />
      <LastWords conversation={conversation} />
      <Marks conversation={conversation} />
      <div className="mt-1 flex items-center justify-between gap-2">
        <PageAndLanguage conversation={conversation} />
        <Button className="relative z-10" onClick={() => void claimAndOpen(id)}>
          {t('action.claim')}
        </Button>
      </div>
    </ItemFrame>
  );
}

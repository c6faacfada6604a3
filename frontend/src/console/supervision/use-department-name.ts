import { useLocale } from '../../i18n/locale.ts';
import { useSupervision } from '../store/supervision.ts';
import { useSupervisionText } from './text.ts';

/** What a department is called in the reader's language; one that is not known any more by its id. */
export function useDepartmentName(): (id: string | null) => string {
  const s = useSupervisionText();
  const locale = useLocale();
  const departments = useSupervision(({ seen }) => seen?.departments);
  return id =>
    id === null ? s('departments.none') : (departments?.find(one => one.id === id)?.names[locale] ?? id);
}

import { departmentTexts } from '../../i18n/departments/texts.ts';
import { useTexts } from '../../i18n/locale.ts';

/** What is said about departments and duties; it comes with the pages that say it. */
export const useDepartmentText = () => useTexts(departmentTexts);

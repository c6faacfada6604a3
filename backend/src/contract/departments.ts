import { z } from 'zod';
import { agentNameSchema } from './entities.ts';
import { id, page, text } from './fields.ts';
import { limits, locales, timeZones, weekdays } from './limits.ts';

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 08:30');
const span = z
  .object({ from: clock, to: clock.or(z.literal('24:00')) })
  .refine(({ from, to }) => from < to, 'must end after it begins');
/** A time of day to another, `08:00` to `24:00` at most. */
export type Span = z.infer<typeof span>;

const spans = z
  .array(span)
  .max(limits.spansOfADay)
  .transform(day => day.toSorted((a, b) => (a.from < b.from ? -1 : 1)))
  .refine(
    day => day.every(({ from }, index) => index === 0 || from >= (day[index - 1]?.to ?? '')),
    'must not overlap',
  );
const hours = z.record(z.enum(weekdays), spans).describe('a day without spans is closed');
export type Hours = z.infer<typeof hours>;

const name = text(limits.departmentLength);
const names = z.object({ fr: name, en: name });
const localesField = z.array(z.enum(locales)).min(1).max(locales.length);
const departmentId = z
  .string()
  .max(limits.departmentLength)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower case letters, digits and single hyphens');
const ids = z.array(departmentId).max(limits.departments);

/** What administrators say about a department. */
export const departmentSchema = z.object({
  names: names.describe('by language'),
  locales: localesField.describe('the languages it serves'),
  pages: z.array(page).max(limits.departmentPages).describe('who asks for a person on these comes here'),
  skills: z
    .array(text(limits.skillLength))
    .max(limits.departmentSkills)
    .describe('what it knows about: words that lead here when a visitor uses them'),
  timeZone: z.enum(timeZones).describe('whose clock the hours are read on'),
  hours,
  holidays: z.array(z.iso.date()).max(limits.holidays).describe('closed all day'),
  members: z.array(id).max(1_000).describe('ids of agents; who is in no department serves all'),
});
export type DepartmentGiven = z.output<typeof departmentSchema>;
export const departmentPathSchema = z.object({ id: departmentId });

/** A department as agents see it. */
export const departmentViewSchema = departmentSchema.extend({
  id: z.string(),
  members: z.array(agentNameSchema),
});
export type Department = z.infer<typeof departmentViewSchema>;

/** The same with whether it is open now, and from when on where it is not. */
export const departmentNowSchema = departmentViewSchema.extend({
  isOpen: z.boolean(),
  opensAt: z.iso.datetime().nullable().describe('UTC; null while open, or where nothing opens within a year'),
});
export type DepartmentNow = z.infer<typeof departmentNowSchema>;
export const departmentsSchema = z.object({ departments: z.array(departmentNowSchema) });

/** What an agent does: which departments they serve (none: all), how many conversations they are given at once, in which languages. */
export const dutiesSchema = z.object({
  departments: ids,
  capacity: z.int().min(limits.capacity.min).max(limits.capacity.max),
  locales: localesField,
});
export type Duties = z.infer<typeof dutiesSchema>;
export const departmentIds = ids;

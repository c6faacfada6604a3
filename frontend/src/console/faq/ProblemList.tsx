import type { FaqProblem } from 'backend/contract';

/** Problems as `npm run faq:check` prints them, so that what is read here can be searched for there. */
export function ProblemList({ problems, tone }: { problems: FaqProblem[]; tone: 'danger' | 'warning' }) {
  return (
    <ul className="flex flex-col gap-2">
      {problems.map(problem => (
        <li
          key={`${placeOf(problem)} ${problem.message}`}
          className="rounded-control border border-line bg-raised p-3 text-sm break-words"
        >
          <code className={`font-mono text-[13px] ${tone === 'danger' ? 'text-danger' : 'text-warning'}`}>
            {placeOf(problem)}:
          </code>{' '}
          {problem.message}
        </li>
      ))}
    </ul>
  );
}

const placeOf = ({ file, line, column }: FaqProblem) => `${file}:${line}:${column}`;

import { recall, remember } from '../memory.ts';

/** What is known of the line. */
export interface LineReport {
  /** The visitor wants to spend as little as possible. */
  saveData?: boolean;
  /** `slow-2g`, `2g`, `3g`, or `4g` for anything better; some browsers tell. @see https://wicg.github.io/netinfo/ */
  effectiveType?: string;
  /** Kilobits a second at which the last larger file came. */
  measuredRate?: number;
}

/** The most that a line called 2G carries. @see https://wicg.github.io/netinfo/#effective-connection-types */
const rateOf2g = 70;
/** Bytes; less than that says more of the way than of the line. */
const largeFile = 8_000;

/** Whether the line may carry what nobody has asked for. Good is what nobody complains of. */
export function isLineGood({ saveData, effectiveType = '', measuredRate = Infinity }: LineReport): boolean {
  return !saveData && !effectiveType.includes('2g') && measuredRate > rateOf2g;
}

export function reportedLine(): LineReport {
  const { saveData, effectiveType } = (navigator as { connection?: LineReport }).connection ?? {}; // not of all browsers
  return { saveData, effectiveType, measuredRate: measuredRate() };
}

/** That of the page before in this tab where all came out of the browser's cache; undefined where nobody knows. */
function measuredRate(): number | undefined {
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const last = files.findLast(({ transferSize }) => transferSize > largeFile);
  const rate = last
    ? (last.transferSize * 8) / (last.responseEnd - last.responseStart)
    : recall('measuredRate');
  if (typeof rate !== 'number') return undefined;
  remember('measuredRate', rate);
  return rate;
}

/** What some browsers know of the line. @see https://wicg.github.io/netinfo/ */
export interface LineReport {
  /** The visitor wants to spend as little as possible. */
  saveData?: boolean;
  /** `slow-2g`, `2g`, `3g`, or `4g` for anything better. */
  effectiveType?: string;
}

/** Whether the line may carry what nobody has asked for. Good is what nobody complains of. */
export function isLineGood({ saveData, effectiveType = '' }: LineReport = {}): boolean {
  return !saveData && !effectiveType.includes('2g');
}

export function reportedLine(): LineReport | undefined {
  return (navigator as Navigator & { connection?: LineReport }).connection; // TypeScript knows what all browsers have
}

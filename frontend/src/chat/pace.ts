/** How patient a client is, in milliseconds. Tests pass shorter times and wait for nothing. */
export interface Pace {
  /** For the answer to a command, and for the session after a connect; then it counts as lost. */
  answerMs: number;
  /** For a sign of life of a connection that may have died in its sleep. */
  probeMs: number;
  /** For another tab of this browser to say that it has heard. */
  tabMs: number;
  /** The pause after the first failed attempt, which doubles with each further one up to the longest. */
  firstRetryMs: number;
  longestRetryMs: number;
}

export const defaultPace: Pace = Object.freeze({
  answerMs: 10_000,
  probeMs: 4_000,
  tabMs: 2_000,
  firstRetryMs: 500,
  longestRetryMs: 15_000,
});

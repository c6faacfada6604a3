/** An M of two people who meet; favicon.svg draws the same. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <rect className="logo-ground" width="32" height="32" rx="9" />
      <path className="logo-line" d="M8.5 23V14.5l7.5 6 7.5-6V23" />
      <circle className="logo-dot" cx="8.5" cy="9.5" r="2.3" />
      <circle className="logo-dot" cx="23.5" cy="9.5" r="2.3" />
    </svg>
  );
}

/** The page's title with the number of messages that wait: `(2) Accueil`. */
export function createTitle() {
  let prefix = '';
  return {
    count(unread: number) {
      // A title that the page has changed since is left as it is, and counted anew.
      const own = document.title.startsWith(prefix) ? document.title.slice(prefix.length) : document.title;
      prefix = unread === 0 ? '' : `(${unread}) `;
      if (document.title !== prefix + own) document.title = prefix + own;
    },
  };
}

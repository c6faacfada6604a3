/** On a phone the panel covers the page: the page stands still, and the back button leads out. */
export interface Cover {
  /** Told of every change. `frame` gets the part of the window that the keyboard leaves, as custom properties. */
  fit(isCovering: boolean, frame: HTMLElement): void;
  /** A link leads to another page: going back in the history now would call that off. */
  leavePage(): void;
}

export function createCover(onBack: () => void): Cover {
  let covered: HTMLElement | null = null;
  let isLeaving = false;
  let uncover = () => {};

  return {
    fit(isCovering, frame) {
      if (isCovering && covered !== frame) begin(frame);
      else if (!isCovering && covered) end();
    },
    leavePage() {
      isLeaving = true;
    },
  };

  function begin(frame: HTMLElement) {
    covered = frame;
    uncover = holdPage();
    if (!isOurEntry()) history.pushState({ ...history.state, mosalaSupport: true }, '');
    window.addEventListener('popstate', goBack);
    window.visualViewport?.addEventListener('resize', followViewport);
    window.visualViewport?.addEventListener('scroll', followViewport);
    followViewport();
  }

  function end() {
    covered = null;
    uncover();
    window.removeEventListener('popstate', goBack);
    window.visualViewport?.removeEventListener('resize', followViewport);
    window.visualViewport?.removeEventListener('scroll', followViewport);
    if (isOurEntry() && !isLeaving) history.back();
    isLeaving = false;
  }

  function goBack() {
    if (!isOurEntry()) onBack();
  }

  function followViewport() {
    const { scale = 1, offsetTop = 0, height = 0 } = window.visualViewport ?? {};
    const isKnown = height > 0 && scale === 1; // who has zoomed in looks at a part of it
    covered?.style.setProperty('--mosala-viewport-top', isKnown ? `${offsetTop}px` : null);
    covered?.style.setProperty('--mosala-viewport-height', isKnown ? `${height}px` : null);
  }
}

/** Stops the page's scrolling. Returns the undo. */
function holdPage(): () => void {
  const { style } = document.documentElement;
  const before = [style.getPropertyValue('overflow'), style.getPropertyPriority('overflow')] as const;
  style.setProperty('overflow', 'hidden', 'important');
  return () => style.setProperty('overflow', ...before);
}

function isOurEntry(): boolean {
  return history.state?.mosalaSupport === true;
}

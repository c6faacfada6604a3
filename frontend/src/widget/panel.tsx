import { createRoot } from 'react-dom/client';
import { GlobalChat, type GlobalChatProps } from './GlobalChat.tsx';

/** Takes the place of what the loader has drawn in the shadow root. */
export function mount(root: ShadowRoot, props: GlobalChatProps): void {
  const container = document.createElement('div');
  root.replaceChildren(container);
  createRoot(container).render(<GlobalChat {...props} />);
}

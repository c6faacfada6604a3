import { create } from 'zustand';

/** What the keyboard has opened above the page. */
export const useOpened = create<{ opened: 'palette' | 'sheet' | null }>(() => ({ opened: null }));

export const openPalette = () => useOpened.setState({ opened: 'palette' });
export const openSheet = () => useOpened.setState({ opened: 'sheet' });
export const closeOpened = () => useOpened.setState({ opened: null });

import type { ComponentType } from 'react';

/** One page of the demonstration site: where it is, what the browser's tab and search engines say, what it shows. */
export interface Page {
  path: string;
  title: string;
  description: string;
  Content: ComponentType;
}

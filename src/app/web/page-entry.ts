import type { ComponentType } from 'react';

/** A page of a module: its address (`:id` a part, `:tab?` one that may be absent) and how to load it. */
export interface PageEntry {
  path: string;
  load: () => Promise<{ default: ComponentType }>;
}

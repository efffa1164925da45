/** The light parts every page may use. Tables, timeline, meter, tree and forms are imported from their own files, so that they load when needed. */
export { AppShell, type ShellLink } from './app-shell.tsx';
export { Button, type ButtonLook, ButtonRow, LinkButton } from './button.tsx';
export { Link, type LinkProps, LinkProvider, LocaleProvider, useLocale } from './context.tsx';
export { Definition } from './definition.tsx';
export { Disclosure } from './disclosure.tsx';
export { EmptyState } from './empty-state.tsx';
export { Figure, Figures } from './figure.tsx';
export { Mark, type Tone } from './mark.tsx';
export { Notice } from './notice.tsx';
export { Page, Section } from './page.tsx';
export { Pager } from './pager.tsx';
export { Progress } from './progress.tsx';
export { SaveState } from './save-state.tsx';
export { Tabs } from './tabs.tsx';

import { type AnchorHTMLAttributes, type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { Cell } from '../kernel/sheet.ts';

/** What a link component of the app must take: an anchor's own attributes, the address as `href`. */
export type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

const PlainLink = (props: LinkProps) => <a {...props} />;
const LinkContext = createContext<ComponentType<LinkProps>>(PlainLink);
const LocaleContext = createContext('da');

/** Gives every part of the kit the app's link (its router's); without it links are plain anchors. */
export const LinkProvider = ({ link, children }: { link: ComponentType<LinkProps>; children: ReactNode }) => (
  <LinkContext value={link}>{children}</LinkContext>
);

/** A link inside the app. */
export function Link(props: LinkProps) {
  const Component = useContext(LinkContext);
  return <Component {...props} />;
}

/** The language (BCP 47) in which the kit writes numbers and months; `da` without it. */
export const LocaleProvider = ({ locale, children }: { locale: string; children: ReactNode }) => (
  <LocaleContext value={locale}>{children}</LocaleContext>
);

export const useLocale = () => useContext(LocaleContext);

/** What stands under every table and list of figures: a way to take its rows away. The app gives it; without it there is none. */
export type TableTools = ComponentType<{
  /** What the rows are, in words. */
  title: ReactNode;
  columns: readonly {
    header: ReactNode;
    label?: string;
    numeric?: boolean;
    act?: boolean;
    cell: (row: never) => ReactNode;
    value?: (row: never) => Cell;
    inFile?: readonly { header: string; value: (row: never) => Cell }[];
  }[];
  rows: readonly never[];
}>;

const NoTools: TableTools = () => null;
const TableToolsContext = createContext<TableTools>(NoTools);

export const TableToolsProvider = ({ tools, children }: { tools: TableTools; children: ReactNode }) => (
  <TableToolsContext value={tools}>{children}</TableToolsContext>
);

export const useTableTools = () => useContext(TableToolsContext);

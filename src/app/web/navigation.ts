/** The main menu: address and the name of its label. What the address begins with is the page one is on. */
import type { WebMessages } from './da.ts';

export const navigation: { href: string; label: keyof WebMessages['links'] }[] = [
  { href: '/sammensaetninger', label: 'compositions' },
  { href: '/organisation', label: 'organisation' },
  { href: '/godkendelser', label: 'approvals' },
  { href: '/specialer', label: 'specialties' },
  { href: '/dimensionering', label: 'dimensioning' },
  { href: '/forloebsskabeloner', label: 'templates' },
  { href: '/aftaler', label: 'agreements' },
  { href: '/principper', label: 'principles' },
  { href: '/import', label: 'imports' },
];

/** The main menu, and behind «more» what is used less often: address, the name of its label, and who gets in where not everybody with a role does. What the address begins with is the page one is on. */
import { forecastingPolicy } from '../../modules/forecasting/policy.ts';
import { importsPolicy } from '../../modules/imports/policy.ts';
import type { Policy } from '../../platform/auth/policy.ts';
import type { WebMessages } from './da.ts';

export const navigation: { href: string; label: keyof WebMessages['links']; more?: true; policy?: Policy }[] = [
  { href: '/sammensaetninger', label: 'compositions' },
  { href: '/hoeringer', label: 'hearings' },
  { href: '/indstillinger', label: 'assents' },
  { href: '/organisation', label: 'organisation' },
  { href: '/godkendelser', label: 'approvals' },
  { href: '/specialer', label: 'specialties' },
  { href: '/dimensionering', label: 'dimensioning' },
  { href: '/aftaler', label: 'agreements' },
  { href: '/raad', label: 'councils', more: true },
  { href: '/principper', label: 'principles', more: true },
  { href: '/forloebsskabeloner', label: 'templates', more: true },
  { href: '/fremskrivninger', label: 'forecasts', more: true, policy: forecastingPolicy.read },
  { href: '/import', label: 'imports', more: true, policy: importsPolicy.read },
];

/** The ways in that an installation has. */
import type { Provider } from './provider.ts';

export interface Door {
  /** Demonstration identities: with the embedded database only, and even there only from this machine. */
  demonstration: boolean;
  /** Sign-in by OpenID Connect, where an issuer is set. */
  provider: Provider | null;
  /** The pages are served over https: cookies are for it alone. */
  secure: boolean;
}

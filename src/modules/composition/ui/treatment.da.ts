/** Tekster om at sende en version til behandling og sætte den i kraft. */
export const da = {
  stands: 'Status',
  send: {
    heading: 'Send en version til behandling',
    note: 'Versionen forsegles: alle i kæden bliver spurgt om præcis den. En ændring er en ny version, som sendes på ny.',
    none: 'Der er ingen nyere version at sende. Gem en under «Versioner».',
    version: 'Version',
    versionName: (no: number, name: string) => `Version ${no}: ${name}`,
    fingerprint: 'Fingeraftryk (SHA-256)',
    words: 'Følgebrev',
    wordsHint: 'Valgfrit. Det, de spurgte skal vide.',
    button: 'Send til behandling',
    done: (version: number) => `Version ${version} er sendt.`,
  },
  effect: {
    heading: (version: number) => `Sæt version ${version} i kraft`,
    note: 'Alle har sagt ja. Når versionen er i kraft, findes dens pladser, og senere sammensætninger regner med dem.',
    button: 'Sæt i kraft',
  },
  principles: {
    heading: (answered: number, all: number) => `Svar på principperne: ${answered} af ${all}`,
    note: 'Den version, du gemmer næste gang, får svarene med. En version uden svar kan ikke sendes til behandling.',
    answer: (name: string) => `Sådan svarer planen på «${name}»`,
    unanswered: 'ikke besvaret',
    missing: 'Teksten er ikke fundet',
    button: 'Gem svarene',
    done: 'Svarene er gemt. Gem en ny version for at få dem med.',
  },
};
export type TreatmentTabMessages = typeof da;

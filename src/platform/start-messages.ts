/** What the operator reads on the terminal when something about the surroundings must be mended: Danish first, then English. */
type Params = Record<string, string | number>;

const sentences: Record<string, (p: Params) => [string, string]> = {
  badPort: (p) => [`PORT skal være et tal fra 0 til 65535, ikke «${p.value}».`, `PORT must be a number from 0 to 65535, not “${p.value}”.`],
  badToday: (p) => [
    `VIDERE_TODAY skal være en dato ÅÅÅÅ-MM-DD, ikke «${p.value}».`,
    `VIDERE_TODAY must be a date YYYY-MM-DD, not “${p.value}”.`,
  ],
  missingAddress: (p) => [
    `Der mangler databaseadresser: sæt ${p.names}. En serverdatabase bruger alle tre: DATABASE_URL (ejer, kun til migrate), DATABASE_APP_URL og DATABASE_WORKER_URL.`,
    `Database addresses are missing: set ${p.names}. A server database takes all three: DATABASE_URL (owner, for migrate only), DATABASE_APP_URL and DATABASE_WORKER_URL.`,
  ],
  workerAddresses: (p) => [
    `En arbejder på en serverdatabase bruger DATABASE_APP_URL og DATABASE_WORKER_URL; der mangler ${p.names}.`,
    `A worker on a server database takes DATABASE_APP_URL and DATABASE_WORKER_URL; missing: ${p.names}.`,
  ],
  nothingRunning: (p) => [
    `Ingen database kører i ${p.folder}. Start Videre med npm start, eller sæt DATABASE_APP_URL og DATABASE_WORKER_URL til en serverdatabase.`,
    `No database runs in ${p.folder}. Start Videre by npm start, or set DATABASE_APP_URL and DATABASE_WORKER_URL to a server database.`,
  ],
  needsDatabaseUrl: () => [
    'Kommandoen bruger en serverdatabase som dens ejer: sæt DATABASE_URL. Intet er ændret.',
    'The command uses a server database as its owner: set DATABASE_URL. Nothing has changed.',
  ],
  issuerMissing: () => [
    'En serverdatabase har ingen demonstrationsidentiteter, så den kræver en login-udbyder: sæt VIDERE_OIDC_ISSUER, VIDERE_OIDC_CLIENT_ID og VIDERE_ADDRESS. Intet er ændret.',
    'A server database has no demonstration identities, so it needs an identity provider: set VIDERE_OIDC_ISSUER, VIDERE_OIDC_CLIENT_ID and VIDERE_ADDRESS. Nothing has changed.',
  ],
  missingClient: () => [
    'VIDERE_OIDC_ISSUER er sat, men ikke VIDERE_OIDC_CLIENT_ID: det navn, Videre har hos login-udbyderen. Intet er ændret.',
    'VIDERE_OIDC_ISSUER is set, but not VIDERE_OIDC_CLIENT_ID: the name that Videre has at the identity provider. Nothing has changed.',
  ],
  unsafeAddress: (p) => [
    `${p.name} skal være en adresse med https (eller http på denne maskine), ikke «${p.value}». Intet er ændret.`,
    `${p.name} must be an address with https (or http on this machine), not “${p.value}”. Nothing has changed.`,
  ],
  portInUse: (p) => [
    `Port ${p.port} er optaget. Stop det andet program, eller vælg en anden: PORT=${Number(p.port) + 1} npm start. Intet er ændret.`,
    `Port ${p.port} is in use. Stop the other program or choose another: PORT=${Number(p.port) + 1} npm start. Nothing has changed.`,
  ],
  noAccessToPort: (p) => [
    `Adressen ${p.host}:${p.port} kan ikke bruges: ${p.reason}.`,
    `The address ${p.host}:${p.port} cannot be used: ${p.reason}.`,
  ],
  alreadyRunning: (p) => [
    `Videre kører allerede på ${p.address} (proces ${p.pid}) med samme datamappe ${p.folder}.`,
    `Videre already runs at ${p.address} (process ${p.pid}) on the same data folder ${p.folder}.`,
  ],
  noPostgres: (p) => [
    `Der er intet PostgreSQL-program til ${p.platform}. Installer PostgreSQL 15–18, eller sæt PG_BIN til mappen med postgres og initdb.`,
    `There is no PostgreSQL program for ${p.platform}. Install PostgreSQL 15–18, or set PG_BIN to the folder with postgres and initdb.`,
  ],
  postgresDidNotStart: (p) => [
    `Den indbyggede PostgreSQL startede ikke. Data i ${p.folder} er urørt. PostgreSQL skrev: ${p.log}`,
    `The embedded PostgreSQL did not start. The data in ${p.folder} is untouched. PostgreSQL wrote: ${p.log}`,
  ],
  diskFull: (p) => [
    `Disken er fuld: ${p.folder}. Frigør plads, og start igen; det, der var gemt, er der stadig.`,
    `The disk is full: ${p.folder}. Free some space and start again; what was saved is still there.`,
  ],
  folderNotWritable: (p) => [
    `Datamappen ${p.folder} kan ikke skrives (${p.reason}). Vælg en anden med VIDERE_DATA.`,
    `The data folder ${p.folder} cannot be written (${p.reason}). Choose another with VIDERE_DATA.`,
  ],
  databaseUnreachable: (p) => [
    `Databasen svarer ikke på ${p.address}: ${p.reason}. Intet er ændret.`,
    `The database does not answer at ${p.address}: ${p.reason}. Nothing has changed.`,
  ],
  databaseTooOld: (p) => [
    `Databasen er PostgreSQL ${p.version}; Videre bruger 15–18.`,
    `The database is PostgreSQL ${p.version}; Videre uses 15–18.`,
  ],
  rolesMissing: (p) => [
    `Databasens roller kunne ikke gøres klar af ${p.owner} (${p.reason}). Kør som administrator af databasen, hvad der mangler af dette:\n${p.sql}`,
    `${p.owner} could not make the database's roles ready (${p.reason}). Run, as the database's administrator, what is missing of this:\n${p.sql}`,
  ],
  migrationChanged: (p) => [
    `Migreringen ${p.name} er ændret, efter at den blev kørt. Databasen er urørt; hent den rette version af Videre.`,
    `The migration ${p.name} was changed after it had run. The database is untouched; fetch the right version of Videre.`,
  ],
  migrationUnknown: (p) => [
    `Databasen kender en migrering, som denne version af Videre ikke har: ${p.name}. Databasen er nyere; hent en nyere Videre.`,
    `The database knows a migration that this version of Videre lacks: ${p.name}. The database is newer; fetch a newer Videre.`,
  ],
  badRows: (p) => [
    `Grunddata blev ikke indlæst, for ${p.count} rækker har fejl. Intet er ændret.\n${p.rowsDa}`,
    `The reference data was not loaded, for ${p.count} rows have errors. Nothing has changed.\n${p.rowsEn}`,
  ],
};

/** The sentence for a code, in both languages; an unknown code shows itself rather than nothing. */
export function startSentences(code: string, params: Params): [string, string] {
  return sentences[code]?.(params) ?? [`${code} ${JSON.stringify(params)}`, `${code} ${JSON.stringify(params)}`];
}

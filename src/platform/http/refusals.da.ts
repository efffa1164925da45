/** Hvad brugeren læser, når et ønske afvises eller noget går galt: hvad der skete, hvad der er uskadt, hvad man gør. */

import { dayIn } from './refusal-day.ts';
import type { RefusalSentences } from './refusals.ts';
import { councilRefusalsDa } from './refusals-councils.da.ts';

/** Hvad der er galt med et felt, efter den regel i kontrakten, det bryder. */
const wrong: Record<string, (limit: string | number | null | undefined) => string> = {
  required: () => 'mangler',
  additionalProperties: () => 'kendes ikke',
  type: (limit) => `skal være af typen ${limit}`,
  minimum: (limit) => `skal være mindst ${limit}`,
  maximum: (limit) => `må højst være ${limit}`,
  minLength: () => 'er tomt eller for kort',
  maxLength: (limit) => `må højst have ${limit} tegn`,
  minItems: (limit) => `skal have mindst ${limit} valgt`,
  maxItems: (limit) => `må højst have ${limit}`,
  format: (limit) => (limit === 'date' ? 'skal være en dato ÅÅÅÅ-MM-DD' : 'har ikke den rette form'),
  pattern: () => 'har ikke den rette form',
  body: () => 'kan ikke læses som JSON',
  other: () => 'kan ikke bruges',
};

const day = dayIn('da-DK');
const names: Record<string, string> = { ost: 'Øst', syd: 'Syd', nord: 'Nord' };
const region = (id: string | number | null | undefined): string => names[String(id)] ?? String(id);
/** Regler, som en fastholdelse kan bryde. */
const rules: Record<string, string> = {
  pattern: 'mønster og længde',
  approvedUnit: 'godkendt afdeling',
  competences: 'alle kompetencer',
  twoSites: 'to steder',
  pure: 'rene forløb',
  capacity: 'plads i hver måned',
  demand: 'antal og startmåneder',
};

export const refusalsDa: RefusalSentences = {
  notSignedIn: () => 'Du er ikke logget ind. Log ind, og prøv igen; intet er ændret.',
  notAllowed: () => 'Din rolle giver ikke adgang til dette. Intet er ændret. Spørg administratoren, hvis du mener, du skal have adgang.',
  notFound: () => 'Det, du spurgte om, findes ikke, eller det ligger uden for det, du må se.',
  badInput: (p) => `${p.field ? `Feltet ${p.field}` : 'Det sendte'} ${(wrong[String(p.rule)] ?? wrong.other)?.(p.limit)}. Intet er ændret.`,
  foreignOrigin: () => 'Anmodningen kom fra en anden side end Videre og er afvist. Intet er ændret.',
  demonstrationConfined: () =>
    'Demonstrationsidentiteter virker kun på denne maskine (localhost) og uden mellemled. Åbn siden på http://localhost.',
  noSignIn: () =>
    'Her er ingen demonstrationsidentiteter. Log ind hos din organisations login-udbyder; er der ingen her, må den, der driver Videre, sætte en op.',
  unknownIdentity: (p) => `Identiteten «${p.identity}» findes ikke. Vælg en fra listen.`,
  capacityNotHeld: () => 'Den rolle har du ikke nu. Intet er ændret. Hent siden igen, og vælg en af dem, du har.',
  roleScope: () =>
    'Den rolle kan ikke gælde for noget af den slags. Intet er ændret. Vælg en anden rolle, eller noget andet, den gælder for.',
  noSuchScope: () => 'Det, rollen skal gælde for, findes ikke. Intet er ændret. Vælg det igen fra listen.',
  roleHeldAlready: (p) =>
    `Personen har allerede den rolle for det samme i noget af perioden (fra ${day(p.from)}). Intet er ændret. Afslut den gamle først, eller ret datoerne.`,
  deputyOfDeputy: () => 'En rolle, man selv har som vikar, kan ikke lånes videre. Intet er ændret. Bed den, du er vikar for.',
  deputySelf: () => 'Man kan ikke være sin egen vikar. Intet er ændret. Vælg en anden.',
  deputyInThePast: (p) => `En vikar kan tidligst begynde i dag, den ${day(p.today)}. Intet er ændret. Ret startdatoen.`,
  deputyBeyond: (p) =>
    p.to === null
      ? `Du har først rollen fra den ${day(p.from)}. Intet er ændret. Ret datoerne, så vikaren kun har den, mens du selv har.`
      : `Du har kun rollen fra den ${day(p.from)} til den ${day(p.to)}. Intet er ændret. Ret datoerne, så vikaren kun har den, mens du selv har.`,
  endsInThePast: (p) =>
    `En rolle kan tidligst afsluttes i dag, den ${day(p.today)}. Det, der er gjort, er gjort. Intet er ændret. Vælg en senere dag.`,
  endedAlready: (p) => `Rollen slutter allerede den ${day(p.to)}. Intet er ændret.`,
  lastAdministrator: () =>
    'Det er den sidste administrator uden slutdato. Intet er ændret. Giv først en anden rollen, ellers kan ingen lukke nogen ind.',
  personHasLeft: (p) => `Personen er her ikke fra den ${day(p.on)}. Intet er ændret.`,
  loginTaken: () => 'Det login er allerede knyttet til en person. Intet er ændret. Afslut det dér først.',
  providerAway: () =>
    'Login-udbyderen svarer ikke. Intet er ændret. Prøv igen om lidt; bliver det ved, så sig det til den, der driver Videre.',
  signInBroken: () =>
    'Login blev ikke gjort færdigt: det tog for lang tid, blev afbrudt, eller svaret passede ikke til spørgsmålet. Intet er ændret. Log ind igen.',
  unknownInvitation: () =>
    'Koden kan ikke bruges: den er skrevet forkert, brugt før eller udløbet. Intet er ændret. Bed din administrator om en ny.',
  fault: (p) => `Der skete en fejl hos os. Det, der var gemt, er der stadig. Prøv igen; bliver det ved, så oplys nummer ${p.request}.`,
  looksLikeCpr: (p) =>
    `Feltet ${p.field} ligner et CPR-nummer. Videre gemmer aldrig CPR-numre, så intet er gemt. Skriv det på en anden måde.`,
  tooManyRequests: () =>
    'Der blev spurgt om så meget på én gang, at andre ville komme til at vente. Intet er ændret. Vent et øjeblik, og prøv igen.',
  tooSlow: () => 'Svaret tog for lang tid, så det blev stoppet. Intet er ændret. Prøv igen, gerne med et snævrere valg.',
  lockedByOther: () => 'En anden er ved at ændre det samme. Intet er ændret af dig. Prøv igen om et øjeblik.',
  diskFull: () => 'Disken er fuld, så ændringen blev ikke gemt. Det, der var gemt, er der stadig. Frigør plads, og prøv igen.',
  databaseAway: () => 'Databasen svarer ikke lige nu. Intet er gået tabt. Prøv igen om lidt.',
  unknownTrainingRegion: (p) => `Videreuddannelsesregionen «${p.trainingRegion}» findes ikke. Tilladt: ost, syd, nord.`,
  unknownSpecialties: (p) => `Ukendte specialer: ${p.names}. Vælg fra listen.`,
  unknownAgreement: (p) => `Aftalen «${p.agreement}» findes ikke eller gælder ikke for regionen i ${p.year}.`,
  noCounts: (p) => `Der er ingen dimensioneringsplan for ${p.year}. Planen har årene ${p.from}–${p.to}.`,
  runGoing: () => 'Der kører allerede en søgning for denne sammensætning. Stop den først, eller vent på den.',
  runEnded: () => 'Søgningen er allerede slut. Planen er uændret.',
  forecastGoing: () => 'Du har allerede en fremskrivning på vej. Den fortsætter uændret; vent på den, og prøv igen.',
  forecastNotDone: () => 'Fremskrivningen er ikke færdig, så der er intet at vise endnu. Intet er ændret; vent, og hent siden igen.',
  explanationEnded: () => 'Forklaringen er allerede færdig eller stoppet. Intet er ændret; se, hvad den fandt, eller spørg igen.',
  explanationGoing: () => 'Der er allerede en forklaring på vej for denne sammensætning. Intet er ændret; vent på den, og spørg igen.',
  staleRevision: (p) => `Sammensætningen er ændret af ${p.name}, siden du åbnede den. Dit ønske er ikke udført; hent siden igen.`,
  emptyDraft: () => 'Der er ingen plan endnu, så der er intet at gemme eller kopiere. Vent på søgningen, eller søg igen.',
  elementsToBeNamed: (p) =>
    `${p.count === 1 ? '1 element har' : `${p.count} elementer har`} endnu ingen afdeling. Udkastet er uændret; udpeg afdelinger, og gem versionen derefter.`,
  documentsAway: () =>
    'Videre kan ikke lave PDF på denne slags maskine: programmet, der sætter siderne, findes ikke til den. Alt andet virker; hent tabellen som HTML, CSV eller Excel i stedet.',
  documentsBusy: () => 'Der bliver lavet mange dokumenter lige nu, så dit kom ikke i kø. Intet er ændret. Prøv igen om et øjeblik.',
  stageWishTwice: (p) => `Ønsket «${p.wish}» står i mere end ét trin. Der er ikke søgt, og intet er ændret; lad det stå i ét af dem.`,
  stageWishMissing: (p) =>
    `Ønsket «${p.wish}» vejer noget, men står ikke i noget trin. Der er ikke søgt, og intet er ændret; sæt det i et trin, eller sæt dets vægt til 0.`,
  stageTwice: (p) => `To trin hedder «${p.id}». Der er ikke søgt, og intet er ændret; giv dem hver sit navn.`,
  fillingTooMany: (p) =>
    `${p.specialty} har ${p.count} forløb, så ${p.unfilled} kan ikke være uden ansøger. Intet er ændret; skriv et mindre tal.`,
  fillingTwice: (p) => `${p.specialty} står to gange. Intet er ændret; lad specialet stå én gang.`,
  flexWrong: (p) =>
    `Et ubesat forløb i ${p.from} kan ikke blive til et i ${p.to} med denne regel: den står to gange, eller de to er samme speciale. Intet er ændret; fjern reglen.`,
  scenarioWithoutPlan: () => 'Scenariet har ingen plan at gemme. Vent, til den er fundet, eller lav et nyt scenarie.',
  changeNoApproval: (p) =>
    `Ændring ${p.row}: ${p.unit} er ikke godkendt til ${p.specialty} fra den måned. Intet er beregnet; vælg en anden afdeling eller måned.`,
  changeApprovalThere: (p) =>
    `Ændring ${p.row}: ${p.unit} er allerede godkendt til ${p.specialty} i perioden. Intet er beregnet; brug «Antal pladser» i stedet.`,
  changeNoDemand: (p) => `Ændring ${p.row}: ${p.specialty} er ikke med i sammensætningen. Intet er beregnet; vælg et andet speciale.`,
  changeEmptyPeriod: (p) => `Ændring ${p.row}: perioden slutter, før den begynder. Intet er beregnet; ret månederne.`,
  changeShareReversed: (p) => `Ændring ${p.row}: den mindste andel er større end den største. Intet er beregnet; ret tallene.`,
  changeShareOver: () => 'Mindsteandelene bliver over 100 % i alt. Intet er beregnet; sæt en af dem ned.',
  changePinned: () =>
    'Noget, der er fastholdt i kladden, kan ikke lade sig gøre efter ændringerne. Intet er beregnet; frigør det først, eller ret ændringen.',
  changePast: (p) => `Ændring ${p.row}: måneden ligger før den måned, der omlægges fra. Intet er beregnet; ret en af månederne.`,
  changeNoTrack: (p) => `Ændring ${p.row}: forløbet er ikke længere i udkastet. Intet er beregnet; vælg et andet.`,
  changeNotUnderWay: (p) => `Ændring ${p.row}: forløbet er ikke i gang i den måned. Intet er beregnet; vælg en måned, mens det varer.`,
  changeAwayTwice: (p) =>
    `Ændring ${p.row}: lægen er allerede væk i den periode. Intet er beregnet; ret månederne, eller fjern en af ændringerne.`,
  sweepNotThere: (p) =>
    `«${p.name}» har ikke alt det, spørgsmålet handler om, eller ingen plan endnu. Intet er sat i gang; vælg serien uden det udkast.`,
  replanNotFound: () => 'Omlægningen er ikke fundet endnu. Udkastet er uændret; vent på den, eller lav en ny.',
  replanDecided: () => 'Omlægningen er allerede lagt i udkastet eller kasseret. Intet er ændret; lav en ny, hvis der er brug for det.',
  replanOutdated: () => 'Udkastet er ændret, siden omlægningen blev lavet. Udkastet står, som det er; lav omlægningen igen.',
  changeImpossible: (p) => `Ændring ${p.row} kan ikke lade sig gøre. Intet er beregnet; ret den, eller fjern den.`,
  unknownVersion: (p) => `Versionen «${p.version}» findes ikke, eller den ligger uden for det, du må se. Vælg en fra listen.`,
  notComparable: (p) =>
    `De to versioner er for hver sit startår (${p.a} og ${p.b}) eller hver sin region. Vælg to for samme startår og region.`,
  trackGone: () => 'Forløbet er ikke længere i udkastet. Intet er ændret; vælg et andet.',
  elementGone: () => 'Elementet er ikke længere i udkastet. Intet er ændret; vælg et andet.',
  unknownUnit: (p) => `Afdelingen «${p.unit}» er ikke godkendt til nogen af sammensætningens specialer. Intet er ændret; vælg fra listen.`,
  unknownPattern: (p) => `Mønstret «${p.pattern}» hører ikke til sammensætningens specialer. Intet er ændret; vælg fra listen.`,
  patternElements: (p) => `Mønstret «${p.pattern}» har ${p.expected} elementer, men der kom ${p.found}. Intet er ændret; hent siden igen.`,
  idTaken: () => 'Det nye forløb er allerede i udkastet. Intet er ændret; hent siden igen.',
  monthsOutOfBounds: (p) => `Antallet af måneder skal være et helt tal fra ${p.least} til ${p.most}. Intet er ændret.`,
  startOutsideYear: (p) => `Sammensætningen er for startåret ${p.year}. Intet er ændret; vælg en måned i ${p.year}.`,
  noBorder: () => 'Efter det sidste element er der ingen grænse at flytte. Intet er ændret; skift elementets længde i stedet.',
  kindsDiffer: () =>
    'Uddannelse i eget speciale og sideuddannelse kan ikke bytte afdeling på tværs af forløb. Intet er ændret; vælg to af samme slags.',
  nothingChanges: () => 'Det står sådan i forvejen, så intet er ændret.',
  trackPinned: () => 'Forløbet er fastholdt, så det flyttes ikke. Intet er ændret; frigør forløbet først.',
  elementPinned: (p) => `Element ${p.number} er fastholdt og ville blive flyttet. Intet er ændret; frigør elementet først.`,
  nothingToUndo: () => 'Der er intet at fortryde. Udkastet er uændret.',
  pinImpossible: (p) =>
    `${p.number === null ? 'Et forløb' : `${String(p.specialty).charAt(0).toLocaleUpperCase('da')}${String(p.specialty).slice(1)} ${p.number}`} er fastholdt på en måde, der bryder en regel: ${rules[String(p.rule)] ?? p.rule}. Der er ikke søgt, og intet er ændret; ret forløbet, eller frigør det.`,
  nothingToRedo: () => 'Der er intet at gøre om. Udkastet er uændret.',
  editionTooEarly: (p) => `Den gældende udgave begyndte først ${p.day}. Vælg den dag eller en senere; intet er ændret.`,
  editionEnded: (p) => `Udgaven ophører ${p.day}, så intet nyt kan begynde dér eller senere. Vælg en tidligere dag; intet er ændret.`,
  editionReplaced: () => 'En nyere udgave har allerede afløst denne. Intet er ændret; åbn den nyeste, og ret dér.',
  agreementHome: (p) => `Området for start og slut skal være et af aftalens: ${p.areas}. Intet er ændret.`,
  shareTwice: (p) => `«${p.specialty || 'Samlet'}» står to gange. Behold én række; intet er ændret.`,
  shareArea: (p) => `«${p.specialty || 'Samlet'}»: området skal være et af aftalens (${p.areas}). Intet er ændret.`,
  sharePercent: (p) => `«${p.specialty || 'Samlet'}»: højst 100 % og mindst 0 %, også målet. Ret tallet; intet er ændret.`,
  shareBounds: (p) =>
    `«${p.specialty || 'Samlet'}»: højst ${p.high} % er mindre end mindst ${p.low} %. Ret et af tallene; intet er ændret.`,
  shareAim: (p) => `«${p.specialty || 'Samlet'}»: målet ${p.aim} % skal ligge mellem ${p.low} og ${p.high} %. Intet er ændret.`,
  shareReason: (p) => `«${p.specialty || 'Samlet'}» mangler en begrundelse. Skriv, hvor andelen kommer fra; intet er ændret.`,
  shareOverallMissing: () => 'Aftalen mangler den samlede andel. Tilføj rækken «Samlet»; intet er ændret.',
  patternSameUnit: (p) => `Element ${p.element} kan kun dele afdeling med et tidligere element, ikke nr. ${p.other}. Intet er ændret.`,
  patternGroup: (p) => `Kompetencegruppen «${p.group}» findes ikke. Vælg fra listen; intet er ændret.`,
  patternGroupMonths: (p) => `«${p.group}» kan ikke kræve ${p.months} måneder af et forløb på ${p.length}. Intet er ændret.`,
  patternLength: (p) =>
    `Elementerne kan ikke give præcis ${p.months} måneder (de giver ${p.least}–${p.most}). Ret længden eller elementernes måneder; intet er ændret.`,
  patternSites: (p) => `${p.count} steder à ${p.months} måneder er mere end forløbets ${p.length}. Ret reglen om steder; intet er ændret.`,
  notYourRegion: (p) =>
    `Du kan kun ændre det, der hører til den region, du planlægger for. Dette hører til ${region(p.trainingRegion)}. Intet er ændret.`,
  reasonMissing: () => 'Der mangler en begrundelse eller et grundlag. Intet er ændret. Skriv, hvad ændringen bygger på, og gem igen.',
  nothingInForce: (p) => `Der gælder ikke noget den ${day(p.on)}, så der er intet at ændre. Vælg en anden dag.`,
  endsAsItBegins: (p) =>
    `Det begynder selv den ${day(p.on)} og kan ikke slutte samme dag. Intet er ændret. Vælg en senere dag, eller træk det planlagte tilbage.`,
  endsBeforeItBegins: (p) => `Slutdatoen ${day(p.to)} ligger ikke efter startdatoen ${day(p.from)}. Intet er ændret. Ret en af dem.`,
  laterRowPlanned: (p) =>
    `Der er allerede planlagt en ændring fra ${day(p.from)}. Intet er ændret. Lad ændringen slutte dér, eller ret den planlagte.`,
  alreadyBegun: (p) => `Det har gældt siden ${day(p.on)} og kan ikke trækkes tilbage. Intet er ændret. Afslut det i stedet fra en dag.`,
  changedMeanwhile: () =>
    'En anden har ændret dette, siden du åbnede siden. Dit ønske er ikke gemt. Hent siden igen, se ændringen, og gem derefter.',
  noSuchUnit: (p) => `Enheden «${p.unit}» findes ikke. Intet er ændret. Vælg en fra listen.`,
  unknownGroups: (p) => `Ukendte kompetencegrupper: ${p.names}. Intet er ændret. Vælg fra listen.`,
  noCount: (p) => `Planen har intet antal for ${p.specialty} i ${p.year}. Intet er ændret. Opret først antallet.`,
  outsideRange: (p) =>
    `Planen giver ${p.least}–${p.most} forløb; ${p.tracks} ligger udenfor. Intet er ændret. Vælg et antal i intervallet.`,
  halfWithoutParity: () => 'En halv plads er et helt forløb hvert andet år. Intet er ændret. Vælg, om det er lige eller ulige år.',
  nameTaken: (p) => `Der findes allerede en med id «${p.id}». Intet er ændret. Giv den et andet navn.`,
  noSuchSite: (p) => `Stedet «${p.site}» findes ikke. Intet er ændret. Vælg et fra listen.`,
  approvalsRunOn: (p) =>
    `Enheden har godkendelser, der gælder efter den ${day(p.on)}. Intet er ændret. Afslut dem først, og luk så enheden.`,
  unitsRunOn: (p) => `Stedet har enheder efter den ${day(p.on)}. Intet er ændret. Flyt eller luk dem først, og luk så stedet.`,
  noSuchTown: (p) => `Byen «${p.town}» kendes ikke. Intet er ændret. Vælg en fra listen.`,
  noSuchArea: (p) => `«${p.area}» er ikke et område i stedets videreuddannelsesregion. Intet er ændret. Vælg fra listen.`,
  noSuchRegionThen: (p) =>
    `Driftsregionen «${p.region}» findes ikke den ${day(p.on)}. Intet er ændret. Vælg en region, der findes den dag, eller en anden dag.`,
  uploadEmpty: () => 'Filen er tom. Intet er ændret. Vælg en fil med en overskriftsrække og mindst én række.',
  uploadTooLarge: (p) =>
    `Filen er større end ${p.megabytes} MB. Intet er ændret. Del den i flere, eller fjern det, der ikke hører til skabelonen.`,
  uploadNotSheet: () => 'Filen er ikke et regneark. Intet er ændret. Gem den som Excel-projektmappe (.xlsx) eller CSV, og vælg den igen.',
  uploadOldExcel: () => 'Filen er i det gamle Excel-format (.xls). Intet er ændret. Åbn den i Excel, gem den som .xlsx, og vælg den igen.',
  uploadLocked: () => 'Filen er beskyttet med adgangskode. Intet er ændret. Fjern adgangskoden i Excel, gem filen, og vælg den igen.',
  uploadMacros: () =>
    'Filen indeholder makroer og læses derfor ikke. Intet er ændret. Gem den som Excel-projektmappe (.xlsx) uden makroer.',
  uploadBroken: (p) =>
    `Filen kan ikke læses; den ser ud til at være beskadiget (${p.detail}). Intet er ændret. Åbn den i Excel, gem den igen, og vælg den.`,
  uploadBomb: (p) =>
    `Filen fylder mere end ${p.megabytes} MB, når den pakkes ud, og læses derfor ikke. Intet er ændret. Gem kun det ark, der skal indlæses.`,
  uploadTooManySheets: (p) =>
    `Projektmappen har ${p.sheets} ark; højst ${p.most} læses. Intet er ændret. Gem kun det ark, der skal indlæses.`,
  uploadTooManyRows: (p) =>
    `Arket har mere end ${Number(p.most).toLocaleString('da-DK')} rækker; flere læses ikke ad gangen. Intet er ændret. Del filen i flere.`,
  uploadTooManyColumns: (p) =>
    `Arket har ${p.columns} kolonner; højst ${p.most} læses. Intet er ændret. Slet kolonnerne til højre for skabelonens.`,
  uploadMergedHeader: () =>
    'Overskrifterne står i flettede celler, så kolonnerne kan ikke kendes. Intet er ændret. Ophæv fletningen i første række, og gem.',
  uploadOneColumn: () =>
    'Filen har kun én kolonne; skilletegnet er nok et andet end semikolon, tabulator eller komma. Intet er ændret. Gem den som .xlsx, eller brug semikolon.',
  uploadWrongSheet: (p) =>
    `${p.sheet ? `Arket «${p.sheet}»` : 'Filen'} har ingen af skabelonens overskrifter (${p.expected}). Intet er ændret. ${p.others ? `Projektmappen har også: ${p.others}; data skal stå på det første ark.` : 'Hent skabelonen, og sæt dine rækker ind i den.'}`,
  uploadOtherTemplate: (p) =>
    `Filen er skabelonen ${p.found}, men her indlæses ${p.expected}. Intet er ændret. Vælg den rigtige slags ovenfor, eller en anden fil.`,
  uploadOtherVersion: (p) =>
    `Filen er skabelonen ${p.found}; den gældende er ${p.expected}. Intet er ændret. Hent den nye skabelon, og sæt dine rækker ind i den.`,
  importHasErrors: (p) => `Filen har ${p.errors} fejl, så intet er indlæst. Ret dem, og prøv igen.`,
  importStale: () => 'Noget er ændret, siden filen blev prøvet. Intet er indlæst. Prøv filen igen, og se, hvad den nu vil ændre.',
  importConflict: () =>
    'Filen modsiger noget, der allerede gælder, så databasen afviste den. Intet er ændret. Se efter to rækker om det samme i samme periode.',
  ...councilRefusalsDa,
};

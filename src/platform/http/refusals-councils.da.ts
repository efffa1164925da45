/** Afvisninger i råd, høringer og godkendelser. */

import { dayIn } from './refusal-day.ts';
import type { RefusalSentences } from './refusals.ts';

const day = dayIn('da-DK');

export const councilRefusalsDa = {
  seatNone: () => 'Den plads findes ikke den dag: reglen giver den ikke. Intet er ændret. Vælg en af de pladser, siden viser for dagen.',
  feedUnknown: () =>
    'Kalenderen findes ikke, eller adressen er trukket tilbage. Møderne er der stadig. Lav en ny adresse på siden «Møder».',
  ruleOfWhat: (p) =>
    p.kind === 'operatingRegions'
      ? 'Reglen mangler, hvilke regioner den gælder. Intet er ændret. Vælg mindst én region.'
      : 'Reglen mangler, hvem den gælder. Intet er ændret. Vælg en gruppe fra listen, eller skriv organisationens navn.',
  ruleHeld: () =>
    'Nogen har allerede en plads efter reglen. Intet er ændret. Afskaf reglen fra en dag i stedet, så det kan læses, hvem der sad der.',
  nominatorMissing: () => 'Det mangler, hvem der udpeger. Intet er ændret. Skriv det, og gem igen.',
  demandChairs: () =>
    'Et krav til medlemmerne tilsammen giver ingen plads, så ingen kan være formand efter det. Intet er ændret. Vælg en af delene.',
  assentStays: () =>
    'Godkendelsen kan ikke tages ud af kæden: uden den kan intet træde i kraft. Intet er ændret. Ret trinnets frist eller orden i stedet.',
  heardBeforeAssent: () =>
    'Høringen skal ligge før godkendelsen, så ingen godkender noget, der stadig høres. Intet er ændret. Vælg en anden orden.',
  decidedLast: () => 'Rådet beslutter efter områdernes godkendelse. Intet er ændret. Vælg en anden orden.',
  noSuchBodyThen: () =>
    'Rådet findes ikke i regionen den dag, eller dagen ligger før overtagelsen. Intet er ændret. Vælg et andet råd eller en senere dag.',
  seatTaken: (p) => `Pladsen er besat den dag (${p.count} i alt). Intet er ændret. Afslut en periode først, eller udpeg en suppleant.`,
  seatHeldAlready: () =>
    'Personen har allerede den plads i en del af perioden. Intet er ændret. Vælg en anden periode eller en anden person.',
  seatEndsAlready: (p) => `Perioden slutter allerede den ${day(p.to)}. Intet er ændret.`,
  unknownPerson: () =>
    'Personen er ikke blandt dem, der kan udpeges i dag. Intet er ændret. Vælg en fra listen; en administrator kan oprette flere.',
  introducedAlready: (p) => `Medlemmet er allerede introduceret den ${day(p.on)}. Intet er ændret.`,
  dayNotCome: () => 'Dagen er ikke kommet endnu. Intet er ændret. Skriv dagen, når det er sket.',
  notYourBody: (p) => `${p.body} betjenes af et andet sekretariat end dit. Intet er ændret. Bed dem om det, eller skift til en rolle dér.`,
  notMember: (p) => `Kun medlemmer af ${p.body} kan det, og du har ikke en plads dér i dag. Intet er ændret. Bed et medlem om det.`,
  meetingHeld: () => 'Mødet er afholdt, og referatet er lukket. Intet er ændret. Tag sagen op på et nyt møde.',
  meetingNotCome: (p) => `Mødet er først den ${day(p.on)}. Intet er ændret. Beslutninger og referat skrives på mødedagen eller senere.`,
  meetingUndecided: (p) =>
    `${p.count === 1 ? 'Ét punkt' : `${p.count} punkter`} mangler en beslutning. Intet er ændret. Skriv beslutningen for hvert punkt, eller udsæt det, og luk så referatet.`,
  agendaSent: () =>
    'Dagsordenen er sendt, og indstillinger kan ikke skiftes under medlemmerne. Intet er ændret. Sæt sagen på det næste møde.',
  agendaEmpty: () => 'Dagsordenen er tom. Intet er sendt. Sæt mindst ét punkt på.',
  decidedAlready: () => 'Der er allerede truffet beslutning om punktet. Intet er ændret. Ret den ved en ny beslutning på et nyt møde.',
  consentAsked: (p) =>
    `${p.name} har bedt om at få punktet drøftet, så det kan ikke tages uden drøftelse. Intet er ændret. Skriv, hvad rådet besluttede efter drøftelsen.`,
  notConsent: () => 'Punktet skal drøftes i forvejen: det er ikke et punkt, der tages uden drøftelse. Intet er ændret.',
  debateAsked: () => 'Du har allerede bedt om, at punktet drøftes. Intet er ændret.',
  nationalPlacesNothing: (p) =>
    `${p.body} er på nationalt niveau: det kan se og sætte rammer, men ikke beslutte, hvor forløb placeres. Intet er ændret. Sagen hører til i det regionale råd.`,
  mandateTooWeak: (p) =>
    `Mandatet for ${p.body} giver ikke ret til at træffe den beslutning. Intet er ændret. Skriv, hvad rådet har indstillet eller taget til efterretning.`,
  correctedAlready: () =>
    'Beslutningen er allerede rettet eller taget op igen. Intet er ændret. Se den nye beslutning eller det møde, den er sat på.',
  notYourTask: () => 'Opgaven er en andens, og et andet sekretariat gav den. Intet er ændret. Den, der har opgaven, kan melde den løst.',
  taskDone: () => 'Opgaven er allerede løst. Intet er ændret.',
  behalfUnknown: () => 'Vælg, på hvis vegne det sker: hele videreuddannelsesregionen eller én af dens regioner. Intet er ændret.',
  forumsDecided: (p) => `Listen for ${p.year} er besluttet. Intet er ændret. Beslut en ny liste for et senere år.`,
  bodyNotThen: (p) => `${p.body} findes ikke den dag. Intet er ændret. Vælg en dag, hvor det gør.`,
  meetsThatDay: (p) => `Der er allerede et møde den ${day(p.on)}. Intet er ændret. Vælg en anden dag, eller brug det møde.`,
  meetingCancelled: (p) => `Mødet er aflyst: ${p.reason}. Intet er ændret. Indkald et nyt.`,
  notWaiting: () => 'Sagen venter ikke længere: den står på en anden dagsorden, eller der er truffet beslutning. Intet er ændret.',
  wordingMissing: () => 'Der mangler en ordlyd. Intet er ændret. Skriv, hvad der blev besluttet.',
  reservationMissing: () => 'Der mangler et forbehold. Intet er ændret. Skriv forbeholdet, eller vælg en beslutning uden.',
  decidesInMeetings: (p) =>
    `${p.body} beslutter på møder; kun et sekretariat træffer daglige afgørelser. Intet er ændret. Sæt sagen på en dagsorden.`,
  forumListed: () => 'Forummet står allerede på årets liste. Intet er ændret.',
  newerSealed: (p) =>
    `Version ${p.version} kan ikke behandles: version ${p.newest} er sendt efter den. Intet er ændret. Se version ${p.newest}.`,
  otherFingerprint: (p) =>
    `Siden viste et andet fingeraftryk end det, version ${p.version} er forseglet med. Intet er besluttet. Hent siden igen, og se efter, før du beslutter.`,
  otherHearing: (p) =>
    `Høringen er en anden, end siden viste, da du besluttede om version ${p.version}. Intet er besluttet. Hent siden igen, og læs, hvad der er svaret.`,
  sealBroken: (p) =>
    `Version ${p.version} svarer ikke til sit segl. Intet er besluttet. Sig det til en administrator, som kan køre verify-seals.`,
  noChain: () => 'Der er ingen godkendelseskæde for aftalen, så versionen er ikke sendt. Intet er ændret. Kæderne står i referencedata.',
  notAskedHere: () => 'Den, du beslutter for, er ikke spurgt i denne version. Intet er besluttet. Se trinnene på siden.',
  alreadyInEffect: (p) => `Version ${p.version} er i kraft. Intet er ændret. Skal noget være anderledes, laver planlæggeren en ny version.`,
  wordsMissing: () =>
    'Skriv, hvorfor. Intet er besluttet. Et forbehold, en tilbagesendelse og en tilbagetrækning har altid en begrundelse.',
  nothingToWithdraw: () => 'Der er ingen beslutning at trække tilbage. Intet er ændret.',
  stepNotOpen: (p) => `Trinnet er ikke åbent endnu. Intet er besluttet. Der ventes på: ${p.waits || 'trinnene før'}.`,
  sentBackAlready: (p) => `Version ${p.version} er sendt tilbage. Intet er besluttet. Der ventes på en ny version fra planlæggeren.`,
  alreadyDecided: () => 'Det er allerede besluttet sådan. Intet er ændret, og beslutningen står.',
  chainIncomplete: (p) =>
    `Version ${p.version} kan ikke sættes i kraft: kæden er ikke gået til ende. Intet er ændret. Se under «Behandling», hvem der ventes på.`,
  placesExist: (p) =>
    `Startåret har allerede pladser i ${p.names}. Intet er ændret. De kommer fra en anden sammensætning eller er indlæst.`,
  principlesUnanswered: (p) =>
    `Versionen svarer ikke på ${p.names}. Intet er sendt. Skriv svarene under «Behandling», gem en ny version, og send den.`,
  versionBreaksRules: (p) =>
    `Version ${p.version} bryder regler, der skal holdes (${p.count} ${p.count === 1 ? 'sted' : 'steder'}), og kunne derfor aldrig sættes i kraft. Intet er sendt. Se dem under «Regler», ret udkastet, og gem en ny version.`,
  noRoomInEffect: (p) =>
    `Version ${p.version} kan ikke sættes i kraft: ${p.unit} har ikke plads til den fra den ${day(p.from)}. Pladser eller godkendelser er ændret, siden versionen blev gemt. Intet er ændret. Ret udkastet, gem en ny version, og send den.`,
  documentEmpty: () => 'Teksten har ingen afsnit. Intet er gemt. Skriv mindst ét afsnit.',
  documentChanged: (p) =>
    `Dokumentet har fået version ${p.no}, siden du åbnede det. Intet er gemt, og din tekst står her endnu. Se den nye version, og gem igen.`,
  areasUnheard: (p) =>
    `Høringen er ikke sendt: ${p.names} skal høres og er ikke blandt parterne. Sæt regionen selv på partslisten, og send igen.`,
  partyTwice: (p) => `«${p.name}» står to gange blandt parterne${p.as ? `, også som «${p.as}»` : ''}. Intet er gemt. Lad den stå én gang.`,
  partyUnclear: (p) =>
    `Parten «${p.name}» mangler et navn eller er mere end én ting. Intet er gemt. En part har et navn og er én afdeling, ét hospital, én region, ét speciale, ét råd eller én person, eller står uden for systemet.`,
  partyUnknown: (p) =>
    `Det id, der står ved ${p.name}, hører ikke til noget eller nogen, der er her i dag. Intet er gemt. Søg parten frem igen, eller lad slags og id stå tomme.`,
  partyListTaken: (p) => `Der findes allerede en partsliste, der hedder «${p.name}». Intet er gemt. Giv den et andet navn.`,
  deadlinePast: (p) => `Fristen ${day(p.deadline)} er gået. Intet er sendt. Vælg en dag fra i dag og frem.`,
  hearingClosed: () =>
    'Høringen er afsluttet, og notatet er forseglet. Intet er gemt, og det, du skrev, kommer ikke med. Kontakt den, der holder høringen.',
  notParty: () =>
    'Du svarer ikke for den part i den rolle, du bruger nu. Intet er gemt. Skift rolle, eller spørg den, der holder høringen.',
  anchorUnknown: () => 'Det sted findes ikke i den version, der høres. Intet er gemt. Vælg et sted på siden, eller skriv til det hele.',
  commentSigned: (p) =>
    `Kommentar nr. ${p.no} er skrevet under og kan ikke ændres. Intet er ændret. Skriv en ny bemærkning, og skriv under på den.`,
  answerAddsNothing: () => 'I har svaret, og der er ikke noget nyt at skrive under på. Jeres svar er uændret. Skriv en bemærkning først.',
  commentMerged: (p) =>
    `Kommentaren behandles sammen med nr. ${p.no} og får dens svar. Intet er ændret. Besvar nr. ${p.no}, eller skil dem ad.`,
  mergeSelf: () => 'En kommentar kan ikke slås sammen med sig selv. Intet er ændret. Vælg en anden.',
  changeUnknown: () => 'Den version eller det sted er ikke taget ind i høringen. Svaret er ikke gemt. Tag versionen ind først.',
  commentsUnanswered: (p) =>
    `Høringen kan ikke afsluttes: ${p.count} ${p.count === 1 ? 'kommentar mangler' : 'kommentarer mangler'} svar. Intet er ændret. Besvar dem, og afslut igen.`,
  memoNotYet: () => 'Notatet kommer, når høringen er afsluttet. Dine egne svar kan du se under kommentarer.',
  versionHeardAlready: (p) => `Høringen har allerede version ${p.version} eller en nyere. Intet er ændret. Vælg en senere version.`,
  mailNotFailed: () => 'Brevet er ikke opgivet: det er sendt, eller det bliver prøvet igen af sig selv. Intet er ændret.',
} satisfies Partial<RefusalSentences>;

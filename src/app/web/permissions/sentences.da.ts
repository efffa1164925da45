/** Reglerne på dansk: nøglen er reglens egen sætning, som den står i modulets policy.ts; en prøve ser efter, at ingen mangler. */
export const sentencesDa: Record<string, string> = {
  'Planners, approvers and administrators read forecasts; they are of the nation.':
    'Planlæggere, godkendere og administratorer læser fremskrivninger; de gælder hele landet.',
  'A planner of any training region and an administrator make forecasts.':
    'En planlægger i en hvilken som helst uddannelsesregion og en administrator laver fremskrivninger.',
  'Everybody, signed in or not.': 'Alle, logget ind eller ej.',
  'Everybody who is signed in.': 'Alle, der er logget ind.',
  'Everybody who is signed in and holds at least one role.': 'Alle, der er logget ind og har en rolle.',
  'Everybody who is signed in reads what was recommended, heard, assented to and decided.':
    'Alle, der er logget ind, kan læse, hvad der er indstillet, hørt, godkendt og besluttet.',
  'Planners, approvers and administrators open and compare versions of the training regions they may see.':
    'Planlæggere, godkendere og administratorer åbner og sammenligner versioner i de videreuddannelsesregioner, de må se.',
  'A planner sends a version to recommendation, hearing and assent, in the training region planned for only.':
    'En planlægger sender en version til indstilling, høring og godkendelse, kun i den videreuddannelsesregion, planlæggeren har.',
  'The chair of a specialty’s committee gives and withdraws its recommendation, of that specialty’s part only.':
    'Formanden for et speciales uddannelsesråd giver og trækker rådets indstilling tilbage, kun om specialets egen del.',
  'An approver assents, sends back and withdraws, for the own area of the agreement only.':
    'En godkender godkender, sender tilbage og trækker tilbage, kun for sit eget område i aftalen.',
  'A planner puts in effect what its whole chain has gone through, in the training region planned for only.':
    'En planlægger sætter i kraft, hvad der har været hele kæden igennem, kun i den videreuddannelsesregion, planlæggeren har.',
  'Everybody who is signed in reads who may do what.': 'Alle, der er logget ind, kan læse, hvem der må hvad.',
  'Everybody who is signed in takes the own data home, and sees who has looked at it.':
    'Alle, der er logget ind, kan hente deres egne oplysninger og se, hvem der har set dem.',
  'Everybody who is signed in reads what is kept about persons, why and for how long.':
    'Alle, der er logget ind, kan læse, hvad der er gemt om personer, hvorfor og hvor længe.',
  'Everybody who is signed in sees the own sessions.': 'Alle, der er logget ind, ser deres egne sessioner.',
  'Everybody who is signed in ends the own sessions, and nobody else’s.':
    'Alle, der er logget ind, afslutter deres egne sessioner og ingen andres.',
  'Everybody who is signed in sees the own roles, and whom they are lent to.':
    'Alle, der er logget ind, ser deres egne roller, og hvem der er vikar i dem.',
  'Everybody who holds roles chooses between them.': 'Alle, der har roller, vælger mellem dem.',
  'Everybody who holds a role may lend it to a colleague for a period within it, and take it back.':
    'Alle, der har en rolle, kan lade en kollega være vikar i en periode inden for den og tage den tilbage.',
  'An administrator sees to persons, their logins and their roles.': 'En administrator tager sig af personer, deres login og deres roller.',
  'An administrator has a masked number of a person shown; the log tells it, and the person sees by whom and in which role.':
    'En administrator kan få et skjult nummer på en person vist; det står i loggen, og personen ser hvem og i hvilken rolle.',
  'An administrator ends anybody’s role; everybody else only what they have lent themselves.':
    'En administrator afslutter enhver rolle; alle andre kun det, de selv har lånt ud.',
  'A planner changes what belongs to the training region planned for; an administrator changes everything; nobody else.':
    'En planlægger ændrer det, der hører til den region, der planlægges for; en administrator ændrer alt; ingen andre.',
  'A planner makes a new plan with the counts of the own training region; an administrator with all.':
    'En planlægger laver en ny plan med den egne regions tal; en administrator med alle.',
  'Planners, approvers and administrators read the compositions of the training regions they may see.':
    'Planlæggere, godkendere og administratorer læser sammensætninger i de regioner, de må se.',
  'A planner has it explained why a wish cannot be met, and stops that, in the training region planned for only; all who read compositions read the answer.':
    'En planlægger får forklaret, hvorfor et ønske ikke kan opfyldes, og stopper det, kun i den videreuddannelsesregion, der planlægges for; alle, der læser sammensætninger, læser svaret.',
  'A planner asks what if of a draft, stops it and keeps its plan as a version, in the training region planned for only.':
    'En planlægger spørger, hvad nu hvis, til en kladde, stopper det og gemmer planen som version, kun i den region, der planlægges for.',
  'A planner has a draft replanned after leave, dropout, a closed department or a lapsed approval, and puts the result in it or throws it away, in the training region planned for only.':
    'En planlægger omlægger en kladde efter orlov, frafald, en lukket afdeling eller en bortfaldet godkendelse, og lægger resultatet i den eller kasserer det, kun i den region, der planlægges for.',
  'A planner saves versions and copies and renames compositions, in the training region planned for only.':
    'En planlægger gemmer versioner og kopierer og omdøber sammensætninger, kun i den region, der planlægges for.',
  'A planner changes drafts by hand, takes changes back and puts versions back, in the training region planned for only.':
    'En planlægger retter kladder, fortryder og indsætter versioner igen, kun i den region, der planlægges for.',
  'A planner makes new editions of agreements and patterns of the training region planned for; an administrator of all, national patterns included.':
    'En planlægger laver nye udgaver af aftaler og mønstre i den region, der planlægges for; en administrator af alle, også de landsdækkende mønstre.',
  'A planner of any training region and an administrator make new editions of principles.':
    'En planlægger i en hvilken som helst region og en administrator laver nye udgaver af principper.',
  'A planner makes, searches and stops compositions, in the training region planned for only.':
    'En planlægger laver sammensætninger og sætter søgninger i gang og stopper dem, kun i den region, der planlægges for.',
  'Planners, approvers and administrators fetch templates and see what spreadsheets were taken in.':
    'Planlæggere, godkendere og administratorer henter skabeloner og ser, hvilke regneark der er indlæst.',
  'A planner and an administrator try spreadsheets and take them in; each row is decided as it would be by hand.':
    'En planlægger og en administrator prøver regneark og indlæser dem; hver række afgøres, som den ville i hånden.',
  'A planner of the training secretariat serves the bodies of the own training region: seats, meetings, decisions and tasks; an administrator serves all, and alone the national ones.':
    'En planlægger i videreuddannelsessekretariatet betjener råd og udvalg i sin egen region: pladser, møder, beslutninger og opgaver; en administrator betjener alle, og alene de nationale.',
  'A planner and an administrator look up, by name, whom a seat or a task can be given to, and who can be heard.':
    'En planlægger og en administrator slår op på navn, hvem en plads eller en opgave kan gives til, og hvem der kan høres.',
  'A member of a body, or a substitute, asks that one of its consent items be debated; the seat is looked up, whatever the role.':
    'Et medlem af et råd, eller en suppleant, beder om, at et punkt uden drøftelse bliver drøftet; det er pladsen, der afgør det, ikke rollen.',
  'A planner changes the chain of the own training region from a day, and records whom a decision names in it; an administrator changes every chain.':
    'En planlægger retter kæden i sin egen videreuddannelsesregion fra en dag og skriver, hvem en beslutning navngiver i den; en administrator retter alle kæder.',
  'Everybody who holds a role makes calendars of meetings to subscribe to, sees the own ones, and withdraws them.':
    'Alle med en rolle laver kalendere over møder, som deres kalenderprogram kan abonnere på, ser deres egne og trækker dem tilbage.',
  'Who has the address of a calendar reads when and where its meetings are, until it is withdrawn or its owner holds no role.':
    'Den, der har en kalenders adresse, læser, hvornår og hvor møderne er, til adressen trækkes tilbage eller ejeren ingen rolle har.',
  'Who has a task, and the secretariat that gave it, say that it is done.':
    'Den, der har en opgave, og det sekretariat, der gav den, melder den løst.',
  'A planner and an administrator write documents and hold hearings: they send, remind, answer comments and close, in the training region planned for only.':
    'En planlægger og en administrator skriver dokumenter og holder høringer: de sender, påminder, besvarer kommentarer og afslutter, kun i den videreuddannelsesregion, der planlægges for.',
  'Planners, approvers and administrators read the documents of the training regions they may see.':
    'Planlæggere, godkendere og administratorer læser dokumenter i de videreuddannelsesregioner, de må se.',
  'Everybody who is signed in reads the hearings they are a party to or may see; others’ comments when the hearing’s own rule opens them.':
    'Alle, der er logget ind, læser de høringer, de er part i eller må se; andres kommentarer, når høringens egen regel åbner dem.',
  'Everybody who is signed in comments and signs for the parties they answer for, and for no other.':
    'Alle, der er logget ind, kommenterer og skriver under for de parter, de svarer for, og ingen andre.',
  'A planner and an administrator read the party lists of the training regions they plan for.':
    'En planlægger og en administrator læser partslisterne i de videreuddannelsesregioner, de planlægger for.',
};

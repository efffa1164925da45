/** Roles, appointments and the way to a post: words of the field that no code uses yet, each meaning from the source beside it. */
import { type Term, word } from './term.ts';

const appointments = 'Videreuddannelsesregion Nord: Hoveduddannelse: https://www.videreuddannelsen-nord.dk/hoveduddannelse/PrintPage';
const hardship =
  'Sundhedsstyrelsen: Særlig fordeling: https://www.sst.dk/da/SST/Fagperson/Sundhedsvaesenets-rammer-og-uddannelser/Uddannelser-varetaget-af-Sundhedsstyrelsen/Klinisk-basisuddannelse-for-laeger-KBU/Saerlig-fordeling';

export const peopleWords: readonly Term[] = [
  word(
    'uddannelseskoordinerende overlæge (UKO)',
    'consultant co-ordinating training (hospital)',
    'Samordner den lægelige uddannelse for hospitalets ledelse.',
    'Co-ordinates medical training for the hospital’s management.',
    'Regionshospitalet Randers: Organisering af den lægelige uddannelse: https://www.regionshospitalet-randers.dk/uddannelse/lage/organisering-af-den-lagelige-uddannelse/',
  ),
  word(
    'hovedvejleder',
    'main (educational) supervisor',
    'Ældre i uddannelse end lægen selv; holder samtalerne og godkender uddannelsesplanen.',
    'Further on than the trainee; holds the talks and approves the training plan.',
    'Bedre læring for læger: Få succes som hovedvejleder: https://bedrelaeringforlaeger.dk/vejledning/2452852_faa-succes-som-hovedvejleder ; Bedre læring for læger: Uddannelsesplanen: https://www.bedrelaeringforlaeger.dk/uddannelse/1787843_uddannelsesplanen',
  ),
  word(
    'klinisk vejleder / daglig vejleder',
    'clinical supervisor',
    'Daglig supervision ved en læge på et højere trin.',
    'Daily supervision by a doctor on a higher step.',
    'Nordsjællands Hospital: Uddannelse af læger: https://www.nordsjaellandshospital.dk/afdelinger-og-klinikker/lunge-og-infektionsmedicinsk-afdeling/for-sundhedsfaglige/Sider/uddannelse-af-laeger.aspx',
  ),
  word(
    'tutorlæge',
    'GP tutor',
    'Speciallæge i almen medicin, som uddanner i sin praksis og godkender målene.',
    'A specialist in general practice who trains in the practice and approves the goals.',
    'DSAM: Krav til tutorpraksis: https://www.dsam.dk/uddannelse/videreuddannelse_i_almen_medicin/tutor/krav_til_tutorpraksis/',
  ),
  word(
    'praksisuddannelseskoordinator (PUK) / AMU / DYNAMU',
    'GP training co-ordinator',
    'Regionens koordinatorer for uddannelsen i almen praksis.',
    'The region’s co-ordinators of training in general practice.',
    'Lægeuddannelsen Øst: Almen medicin, Region Sjælland, 2022: https://www.laegeuddannelsen.dk/speciallaegeuddannelsen/specialerne/almen-medicin/almen-medicin-region-sjaelland/uddannelsens-opbygning-og-indholdskrav.aspx',
  ),
  word(
    'hovedkursusleder',
    'head course director',
    'Står for et speciales specialespecifikke kurser; udpeges af det videnskabelige selskab.',
    'Runs a specialty’s courses; named by the scientific society.',
    'Videreuddannelsesregion Nord: Specialespecifikke kurser: https://www.videreuddannelsen-nord.dk/hoveduddannelse/obligatoriske-kurser-og-forskningstraning/specialespecifikke-kurser/',
  ),
  word('delkursusleder', 'course-part leader'),
  word(
    'inspektor / juniorinspektor',
    'inspector / junior inspector',
    'Læger, der besøger uddannelsesafdelinger for Sundhedsstyrelsen; en juniorinspektor er selv under uddannelse.',
    'Doctors who visit training departments for the Danish Health Authority; a junior inspector is a trainee.',
    'Dansk Selskab for Klinisk Biokemi: Inspektorordningen: https://dskb.dk/inspektorordningen/',
  ),
  word('uddannelseslæge / uddannelsessøgende læge', 'doctor in training / trainee'),
  word('KBU-læge, introlæge, HU-læge', 'foundation doctor, introductory trainee, main trainee'),
  word(
    'reservelæge / 1. reservelæge',
    'junior doctor / senior registrar grade',
    'Løntrin i hoveduddannelsen: reservelæge de første 2½ år (almen medicin 3 år), derefter 1. reservelæge.',
    'Pay grades of main training: reservelæge for the first 2½ years (general practice 3), then 1. reservelæge.',
    'Yngre Læger: Meritoverførsel, 2017: https://www.laeger.dk/meritoverfoersel-yngre-laeger',
  ),
  word(
    'ledende overlæge',
    'head consultant',
    'Ansvarlig for uddannelsen sammen med den uddannelsesansvarlige overlæge, som udpeges af afdelingens ledelse.',
    'Responsible for training together with the consultant responsible for training, whom the management names.',
    'Videreuddannelsesregion Syd: Uddannelsesansvarlig overlæge: https://videreuddannelsen-syd.dk/wm532048',
  ),
  word('afdelingsledelse', 'department management'),
  word(
    'ansættelsesudvalg',
    'appointments committee',
    'Én fra hver ansættende afdeling i runden, repræsentanter for specialet og én udpeget af Yngre Læger; afgørelsen kan ikke ankes.',
    'One from each employing department of the round, representatives of the specialty and one named by the junior doctors; its decision is final.',
    appointments,
  ),
  word(
    'faglig profil',
    'professional profile (selection criteria)',
    'Det, en ansøger til hoveduddannelse vurderes efter; skrevet af selskabet, udgivet af Danske Regioner.',
    'What an applicant to main training is judged by; written by the society, issued by Danish Regions.',
    appointments,
  ),
  word(
    'ansættelsesrunde',
    'recruitment round',
    'De fleste specialer har to om året.',
    'Two a year in most specialties.',
    'Dansk Psykiatrisk Selskab: H-stilling: https://www.dpsnet.dk/uddannelse/speciallaegeuddannelsen/h-stilling/',
  ),
  word(
    'prioritering (af forløb)',
    'ranking (of tracks) by the applicant',
    'Ansøgeren rangordner forløb; antallet må ikke påvirke vurderingen.',
    'The applicant ranks tracks; how many must not influence the judgement.',
    'FYA: Karakteristik af HU-ansøgere, forår 2021: https://fya.nu/karakteristik-af-hu-ansogere-forar-2021/',
  ),
  word(
    'lodtrækning / lodtrækningsnummer',
    'lottery / lottery number',
    'Nummeret bestemmer rækkefølgen, når KBU-forløb vælges.',
    'The number decides in which order foundation-year tracks are chosen.',
    'Lægeforeningen: Tilmeld dig KBU: https://www.laeger.dk/tilmeld-dig-kbu',
  ),
  word(
    'særlig fordeling / særlige hensyn',
    'special allocation / hardship',
    'Ansøgning om et KBU-forløb ud fra særlige forhold, afgjort før valget.',
    'An application for a foundation-year track for special reasons, decided before the choice.',
    hardship,
  ),
  word(
    'ægtefælleordning',
    'spouse scheme',
    'Partnere får samme nummer i KBU; den anden vælger inden for 50 km i lige linje.',
    'Partners share a number in the foundation year; the second chooses within 50 km in a straight line.',
    hardship,
  ),
];

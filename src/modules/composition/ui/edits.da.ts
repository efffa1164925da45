/** Hvad en ændring af udkastet gjorde, efter dens slags: som led i en sætning. */
export const editsDa: Record<string, string> = {
  setUnit: 'gav et element en anden afdeling',
  setMonths: 'ændrede et elements længde',
  moveBorder: 'flyttede grænsen mellem to elementer',
  swapElements: 'byttede to elementer',
  setStart: 'flyttede et forløbs start',
  pinTrack: 'ændrede, om et forløb er fastholdt',
  pinElement: 'ændrede, om et element er fastholdt',
  removeTrack: 'tog et forløb ud',
  addTrack: 'tilføjede et forløb',
  compose: 'sammensatte',
  restore: 'satte en version ind',
  import: 'indlæste forløb',
};

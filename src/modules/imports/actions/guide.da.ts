/** Hvad der står på skabelonernes anden side. */
export const guideDa = {
  sheets: { data: 'Data', guide: 'Vejledning' },
  versions: 'Skabelonens navn og version står i den første kolonnes overskrift. Lad overskriften stå, så ældre skabeloner kan kendes.',
  text: 'Kolonnernes rækkefølge er fri. Tal skrives med decimalkomma, datoer som 1-3-2028, ja/nej som ja eller nej. Intet slettes, fordi det mangler i filen.',
  needed: 'Kolonnen skal være i filen.',
  which: { empty: 'tom', all: 'alle', lacking: 'mangler' },
};

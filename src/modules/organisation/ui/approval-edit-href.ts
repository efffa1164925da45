/** Where an approval is changed. */
export const approvalEditHref = ({
  unit,
  specialty,
  step,
  trainingRegion,
}: Record<'unit' | 'specialty' | 'step' | 'trainingRegion', string>): string =>
  `/godkendelser/ret?${new URLSearchParams({ enhed: unit, speciale: specialty, trin: step, region: trainingRegion })}`;

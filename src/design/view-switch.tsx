import './view-switch.css';

type ViewSwitchProps = {
  table: boolean;
  onChange: (table: boolean) => void;
  labels: { chart: string; table: string };
};

/** Picture or table of the same figures; the key "t" does the same inside the figure. */
export const ViewSwitch = ({ table, onChange, labels }: ViewSwitchProps) => (
  <span className="view-switch">
    <button type="button" aria-pressed={!table} onClick={() => onChange(false)}>
      {labels.chart}
    </button>
    <button type="button" aria-pressed={table} aria-keyshortcuts="t" onClick={() => onChange(true)}>
      {labels.table}
    </button>
  </span>
);

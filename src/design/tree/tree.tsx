import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { Link } from '../context.tsx';
import './tree.css';

export type TreeNode = {
  id: string;
  label: string;
  href: string;
  /** In small type after the name. */
  note?: ReactNode;
  children?: readonly TreeNode[];
};

type TreeProps = {
  /** What it is a tree of; its accessible name. */
  label: string;
  nodes: readonly TreeNode[];
  /** The node whose page this is; the way to it is open. */
  current?: string;
  /** The open nodes; give both to keep them in the address. */
  open?: readonly string[];
  onOpen?: (open: string[]) => void;
  /** How many levels are open from the start. */
  openLevels?: number;
};

/** Things within things, each with its address. Arrow keys go up, down, in and out; Tab works too. */
export function Tree({ label, nodes, current, open, onOpen, openLevels = 1 }: TreeProps) {
  const [own, setOwn] = useState(() => [...toLevel(nodes, openLevels), ...(wayTo(nodes, current) ?? [])]);
  const opened = new Set(open ?? own);
  const toggle = (id: string) => {
    const next = opened.has(id) ? [...opened].filter((other) => other !== id) : [...opened, id];
    setOwn(next);
    onOpen?.(next);
  };
  return (
    <nav aria-label={label} onKeyDown={onArrow}>
      <Nodes className="tree" {...{ nodes, opened, toggle, current }} />
    </nav>
  );
}

type NodesProps = Pick<TreeProps, 'nodes' | 'current'> & {
  opened: ReadonlySet<string>;
  toggle: (id: string) => void;
  className?: string;
  id?: string;
};

const Nodes = ({ nodes, className, id, ...rest }: NodesProps) => (
  <ul className={className} id={id}>
    {nodes.map((node) => (
      <Node key={node.id} node={node} {...rest} />
    ))}
  </ul>
);

function Node({ node, opened, toggle, current }: Omit<NodesProps, 'nodes'> & { node: TreeNode }) {
  const id = useId();
  const isOpen = opened.has(node.id);
  const inner = node.children ?? [];
  return (
    <li>
      <div className="tree-line">
        {inner.length > 0 ? (
          <button
            type="button"
            className="tree-toggle"
            aria-expanded={isOpen}
            aria-controls={isOpen ? `${id}-inner` : undefined}
            aria-labelledby={`${id}-name`}
            onClick={() => toggle(node.id)}
          />
        ) : (
          <span className="tree-leaf" />
        )}
        <Link href={node.href} id={`${id}-name`} aria-current={node.id === current ? 'page' : undefined}>
          {node.label}
        </Link>
        {node.note && <span className="tree-note">{node.note}</span>}
      </div>
      {isOpen && inner.length > 0 && <Nodes id={`${id}-inner`} nodes={inner} {...{ opened, toggle, current }} />}
    </li>
  );
}

/** The ids of all nodes with something in them, down to a level. */
const toLevel = (nodes: readonly TreeNode[], levels: number): string[] =>
  levels <= 0 ? [] : nodes.flatMap((node) => (node.children ? [node.id, ...toLevel(node.children, levels - 1)] : []));

/** The ids of the nodes around one node, outermost first. */
function wayTo(nodes: readonly TreeNode[], id: string | undefined): string[] | undefined {
  if (id === undefined) return undefined;
  for (const node of nodes) {
    if (node.id === id) return [];
    const way = wayTo(node.children ?? [], id);
    if (way) return [node.id, ...way];
  }
  return undefined;
}

/** Up and down along the lines in sight; right opens or goes in, left closes or goes out. */
function onArrow(event: KeyboardEvent<HTMLElement>) {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('.tree-line > a')];
  const line = event.target.closest('.tree-line');
  const index = links.findIndex((link) => link.parentElement === line);
  if (index < 0) return;
  const toggle = line?.querySelector<HTMLElement>('.tree-toggle');
  const isOpen = toggle?.getAttribute('aria-expanded') === 'true';
  const outer = line?.parentElement?.parentElement?.closest('li')?.querySelector<HTMLElement>('.tree-line > a');
  switch (event.key) {
    case 'ArrowDown':
      links[index + 1]?.focus();
      break;
    case 'ArrowUp':
      links[index - 1]?.focus();
      break;
    case 'ArrowRight':
      if (toggle && !isOpen) toggle.click();
      else if (toggle) links[index + 1]?.focus();
      break;
    case 'ArrowLeft':
      if (toggle && isOpen) toggle.click();
      else outer?.focus();
      break;
    default:
      return;
  }
  event.preventDefault();
}

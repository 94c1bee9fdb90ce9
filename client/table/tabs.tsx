import type { ComponentChildren } from 'preact';

type Props<T extends string> = {
  readonly label: string;
  readonly tabs: readonly { readonly id: T; readonly name: string; readonly note?: string }[];
  readonly chosen: T;
  readonly onChoose: (tab: T) => void;
  readonly class?: string;
};

/** A row of tabs: one stop for the Tab key, arrows inside. */
export function Tabs<T extends string>({ label, tabs, chosen, onChoose, class: more = '' }: Props<T>) {
  function arrow(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  }
  return (
    <div class={`tabs ${more}`} role="tablist" aria-label={label} onKeyDown={arrow}>
      {tabs.map(({ id, name, note }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={chosen === id}
          tabIndex={chosen === id ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {name}
          {note && (
            <>
              <i class="dot" aria-hidden="true" />
              <span class="visually-hidden"> ({note})</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

type PanelProps = { readonly tab: string; readonly class?: string; readonly children: ComponentChildren };

export function TabPanel({ tab, class: more = '', children }: PanelProps) {
  return (
    <div class={`tab-panel ${more}`} role="tabpanel" aria-labelledby={`tab-${tab}`}>
      {children}
    </div>
  );
}

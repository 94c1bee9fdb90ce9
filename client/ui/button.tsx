import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

type Kind = 'plain' | 'primary' | 'quiet' | 'danger';
type Look = { readonly kind?: Kind; readonly large?: boolean };

export function buttonClass({ kind = 'plain', large = false }: Look, more = ''): string {
  return ['button', kind === 'plain' ? '' : kind, large ? 'large' : '', more].filter(Boolean).join(' ');
}

type Props = Look &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class'> & {
    readonly class?: string;
    readonly children: ComponentChildren;
  };

export function Button({ kind, large, class: more, type = 'button', children, ...rest }: Props) {
  const look = { ...(kind && { kind }), ...(large && { large }) };
  return (
    <button type={type} class={buttonClass(look, more)} {...rest}>
      {children}
    </button>
  );
}

import { pages } from '../../../shared/words/pages.ts';
import { joinMatch } from '../../net/http.ts';
import { lastName } from '../../store/player-name.ts';
import { keepSeated, seatAddress } from '../../store/seats.ts';
import { Button } from '../../ui/button.tsx';
import { NameField } from '../../ui/name-field.tsx';
import { words } from '../../words.ts';
import { useEntering } from './use-entering.ts';

export function SitDownForm({ code }: { readonly code: string }) {
  const { join: t, new: form } = words(pages);
  const { name, setName, missing, trouble, busy, submit } = useEntering(lastName(), {
    enter: (typed) => joinMatch({ code, name: typed }),
    keep(seated) {
      keepSeated(seated);
      return seatAddress(seated);
    },
  });

  return (
    <form onSubmit={submit} noValidate>
      <NameField name={name} onName={setName} missing={missing} />
      {trouble && (
        <p class="notice bad" role="alert">
          {trouble}
        </p>
      )}
      <div class="row">
        <Button kind="primary" large type="submit" aria-disabled={busy}>
          {busy ? form.starting : t.button}
        </Button>
        <a class="button quiet" href="/">
          {t.otherCode}
        </a>
      </div>
    </form>
  );
}

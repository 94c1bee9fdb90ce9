import './join.css';
import type { Invitation } from '../../../shared/protocol.ts';
import { branch } from '../../../shared/words/branch.ts';
import { pages } from '../../../shared/words/pages.ts';
import { isolated } from '../../isolated.ts';
import { useSides } from '../../sides.ts';
import { spoken } from '../../spoken.ts';
import { SideName } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import { MatchFacts } from './match-facts.tsx';

/** Who invites, to which chair, to what, and for how long: all that is known before one sits down. */
export function InvitationFacts({ invitation }: { readonly invitation: Invitation }) {
  const sides = useSides();
  const { join: t, new: choices } = words(pages);
  const { host, freeSide } = invitation;
  const about = spoken(invitation.about);
  const names = { name: isolated(host.name), side: sides[host.side].inText };
  return (
    <>
      <p class="invites">{fill(t.invites, names)}</p>
      {invitation.branch && <p class="notice">{words(branch).invited}</p>}
      {!freeSide && <p class="notice">{t.full}</p>}
      <dl class="invitation">
        {freeSide && (
          <div>
            <dt>{choices.side}</dt>
            <dd>
              <SideName side={freeSide} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t.game}</dt>
          <dd>{about?.tagline}</dd>
        </div>
        <MatchFacts {...invitation} format={about?.format} />
      </dl>
    </>
  );
}

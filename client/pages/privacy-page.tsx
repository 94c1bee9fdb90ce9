import { useEffect, useState } from 'preact/hooks';
import type { Keeping } from '../../shared/protocol.ts';
import { privacy } from '../../shared/words/privacy.ts';
import { type Reply, readKeeping } from '../net/http.ts';
import { Frame } from '../ui/frame.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { fill, words } from '../words.ts';

/** What this site keeps, where, for how long as its own server says, and how it goes. */
export function PrivacyPage() {
  const t = words(privacy);
  const [reply, setReply] = useState<Reply<Keeping> | null>(null);
  useEffect(() => {
    readKeeping().then(setReply);
  }, []);
  const { long, ...others } = t.parts;
  const { go, ...before } = others;
  return (
    <Frame>
      <PageTitle title={t.title} />
      <p>{t.lead}</p>
      {Object.values(before).map((part) => (
        <Part key={part.title} title={part.title} said={Object.values(part.text)} />
      ))}
      {reply && !reply.ok && (
        <p class="notice bad" role="alert">
          {t.unknown}
        </p>
      )}
      {reply?.ok && (
        <Part
          title={long.title}
          said={[
            fill(long.text.class, { days: reply.value.classDays }),
            fill(long.text.waiting, { days: reply.value.waitingDays }),
            long.text.match,
          ]}
        />
      )}
      <Part title={go.title} said={Object.values(go.text)} />
    </Frame>
  );
}

function Part({ title, said }: { readonly title: string; readonly said: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

import '../pages/new/new.css';
import { useSignal } from '@preact/signals';
import flag from 'lucide-static/icons/flag.svg?raw';
import type { ComponentChildren } from 'preact';
import { LONGEST_NOTE, REPORT_REASONS, type ReportReason } from '../../shared/class-telling.ts';
import type { SaidIn } from '../../shared/talk.ts';
import { classTalk } from '../../shared/words/class-talk.ts';
import { parts } from '../../shared/words/parts.ts';
import type { Trouble } from '../net/http.ts';
import { Radios } from '../pages/new/radios.tsx';
import { remarkText } from '../remark-text.ts';
import type { PressSession, Session } from '../session.ts';
import { troubleText } from '../trouble-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { announce } from '../ui/live-region.tsx';
import { words } from '../words.ts';

/** Something that somebody wrote, by its number in the log or in the caucus. */
export type Written = { readonly place: SaidIn; readonly seq: number; readonly text: string };

type Props = {
  readonly session: Pick<Session | PressSession, 'report'>;
  readonly remark: Written | null;
  readonly onClose: () => void;
};

/** Tells the teacher of a remark. Whoever made it learns nothing. */
export function ReportRemark({ session, remark, onClose }: Props) {
  const t = words(classTalk).table;
  const reason = useSignal<ReportReason>('unkind');
  const note = useSignal('');
  const trouble = useSignal<Trouble | null>(null);
  function close(): void {
    note.value = '';
    trouble.value = null;
    onClose();
  }
  async function report(): Promise<void> {
    if (remark === null) return;
    trouble.value = await session.report({
      place: remark.place,
      seq: remark.seq,
      reason: reason.value,
      note: note.value.trim(),
    });
    if (trouble.value !== null) return;
    announce(() => words(classTalk).table.reported);
    close();
  }
  return (
    <Dialog
      title={t.reportTitle}
      open={remark !== null}
      onClose={close}
      foot={
        <>
          <Button onClick={close}>{words(parts).cancel}</Button>
          <Button kind="primary" onClick={report}>
            {t.reportYes}
          </Button>
        </>
      }
    >
      <blockquote class="reported-remark">
        <bdi>{remark && remarkText(remark.text)}</bdi>
      </blockquote>
      <p>{t.reportText}</p>
      <Radios
        legend={t.why}
        value={reason.value}
        onChange={(value) => {
          reason.value = value;
        }}
        options={REPORT_REASONS.map((value) => ({ value, label: t.reasons[value] }))}
      />
      <Field label={t.note}>
        {(wiring) => (
          <textarea
            {...wiring}
            rows={2}
            maxLength={LONGEST_NOTE}
            value={note.value}
            onInput={(event) => {
              note.value = event.currentTarget.value;
            }}
          />
        )}
      </Field>
      {trouble.value && (
        <p class="notice bad" role="alert">
          {troubleText(trouble.value)}
        </p>
      )}
    </Dialog>
  );
}

type FlagProps = { readonly label: string; readonly onClick: () => void };

export function FlagButton({ label, onClick }: FlagProps) {
  return (
    <Button kind="quiet" aria-label={label} title={label} onClick={onClick}>
      <Icon svg={flag} size={16} />
    </Button>
  );
}

/** For lists with many buttons to report, and one question behind them all. */
export function useReport(session: Props['session']): {
  readonly onReport: (written: Written) => void;
  readonly dialog: ComponentChildren;
} {
  const reporting = useSignal<Written | null>(null);
  const dialog = (
    <ReportRemark
      session={session}
      remark={reporting.value}
      onClose={() => {
        reporting.value = null;
      }}
    />
  );
  return {
    dialog,
    onReport(written) {
      reporting.value = written;
    },
  };
}

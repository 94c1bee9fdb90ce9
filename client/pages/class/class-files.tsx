import { useState } from 'preact/hooks';
import { CLASS_FILES, type ClassFile } from '../../../shared/class-protocol.ts';
import { classroom } from '../../../shared/words/class.ts';
import { readClassFile } from '../../net/class-http.ts';
import type { HeldClass } from '../../store/classes.ts';
import { troubleText } from '../../trouble-text.ts';
import { Button } from '../../ui/button.tsx';
import { words } from '../../words.ts';

/** The class as tables, to take home. The key goes in the question's body, so no address holds it. */
export function ClassFiles({ held }: { readonly held: HeldClass }) {
  const t = words(classroom).files;
  const [trouble, setTrouble] = useState<string | null>(null);
  async function take(file: ClassFile) {
    setTrouble(null);
    const reply = await readClassFile(held.class, held.key, file);
    if (!reply.ok) return setTrouble(troubleText(reply.trouble));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(reply.value);
    link.download = `${held.class}-${file}`;
    link.click();
    URL.revokeObjectURL(link.href);
  }
  return (
    <div class="class-files">
      <ul>
        {CLASS_FILES.map((file) => (
          <li key={file}>
            <Button onClick={() => take(file)}>{file}</Button> <span>{t[file]}</span>
          </li>
        ))}
      </ul>
      {trouble && (
        <p class="notice bad" role="alert">
          {trouble}
        </p>
      )}
    </div>
  );
}

import arrow from 'lucide-static/icons/arrow-left.svg?raw';
import { pages } from '../../../shared/words/pages.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { words } from '../../words.ts';

export function BackToResult({ onBack }: { readonly onBack: () => void }) {
  return (
    <nav class="back-to-result">
      <Button onClick={onBack}>
        <Icon svg={arrow} /> {words(pages).match.backToResult}
      </Button>
    </nav>
  );
}

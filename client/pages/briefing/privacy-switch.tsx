import eye from 'lucide-static/icons/eye.svg?raw';
import eyeOff from 'lucide-static/icons/eye-off.svg?raw';
import { pages } from '../../../shared/words/pages.ts';
import { privacy } from '../../store/privacy.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { words } from '../../words.ts';

export function PrivacySwitch() {
  const t = words(pages).briefing;
  const covered = privacy.value;
  return (
    <Button
      kind="quiet"
      onClick={() => {
        privacy.value = !covered;
      }}
    >
      <Icon svg={covered ? eye : eyeOff} /> {covered ? t.uncover : t.cover} <kbd>(H)</kbd>
    </Button>
  );
}

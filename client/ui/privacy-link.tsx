import { privacy } from '../../shared/words/privacy.ts';
import { words } from '../words.ts';

export function PrivacyLink() {
  return (
    <p class="privacy-link">
      <a href="/privacy">{words(privacy).link}</a>
    </p>
  );
}

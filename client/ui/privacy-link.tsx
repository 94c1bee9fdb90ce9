import { privacy } from '../../shared/words/privacy.ts';
import { words } from '../words.ts';

export function PrivacyLink() {
  return (
    <p class="lone-link">
      <a href="/privacy">{words(privacy).link}</a>
    </p>
  );
}

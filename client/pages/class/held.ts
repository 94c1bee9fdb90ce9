import { beginIn } from '../../lang.ts';
import { currentUrl, rewriteAddress } from '../../router.ts';
import { classHeld, classInFragment, type HeldClass, keepClass } from '../../store/classes.ts';

/** The key that a link brings, or the one this browser holds. From then on nothing secret stands in the address. */
export function heldFor(id: string, role: 'teacher' | 'wall'): HeldClass | null {
  const { hash, pathname, search } = currentUrl();
  const brought = classInFragment(id, role, hash);
  const known = classHeld(id, role);
  // The maker's own keys are more than a link may carry.
  const held = brought && brought.key !== known?.key ? brought : known;
  if (brought) {
    if (held) keepClass(held);
    rewriteAddress(pathname + search);
  }
  beginIn(held?.lang ?? null);
  return held;
}

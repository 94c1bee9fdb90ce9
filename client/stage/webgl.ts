/**
 * Phaser reports a missing WebGL long after it has begun to boot. Asking first lets the page go on
 * without the room, and leaves nothing behind.
 */
export function requireWebGL(): void {
  const probe = document.createElement('canvas').getContext('webgl');
  if (!probe) throw new Error('The room needs WebGL, which this browser does not offer.');
  // Browsers allow few live contexts; give this one back at once.
  probe.getExtension('WEBGL_lose_context')?.loseContext();
}

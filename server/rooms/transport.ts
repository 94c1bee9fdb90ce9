import type { AuthContext } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';

const MAX_PAYLOAD = 16 * 1024;

export type TransportRules = {
  /** The address whose pages may connect, besides the host that was asked for. */
  readonly publicUrl: URL | null;
  /** Whether proxies stand in front and name the host that was really asked for. */
  readonly trustProxy: boolean;
};

/** WebSockets for the rooms. Pages of other sites are turned away; what is no page sends no origin and may come. */
export function socketTransport({ publicUrl, trustProxy }: TransportRules): WebSocketTransport {
  function beforeUpgrade(_: Request, { headers }: AuthContext): Response | undefined {
    const origin = headers.get('origin');
    if (origin === null) return undefined;
    const forwarded = trustProxy ? headers.get('x-forwarded-host') : null;
    const hosts = [headers.get('host'), forwarded, publicUrl?.host];
    const from = URL.canParse(origin) ? new URL(origin).host : null;
    return from !== null && hosts.includes(from) ? undefined : new Response(null, { status: 403 });
  }

  return new WebSocketTransport({ noServer: true, maxPayload: MAX_PAYLOAD, beforeUpgrade });
}

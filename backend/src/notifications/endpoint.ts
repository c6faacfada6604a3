import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Whether we let a browser make us call this address: an agent gives it to us, so it must not lead into the network that
 * we stand in. A name with a domain, by https and its usual port; where the name leads is looked at by `lookupPublic`.
 */
export function isPublicEndpoint(endpoint: string): boolean {
  const { protocol, hostname, port, username, password } = new URL(endpoint);
  const isBare = port === '' && username === '' && password === '';
  return protocol === 'https:' && isBare && /\.[a-z][a-z0-9-]*$/.test(hostname);
}

/** DNS for connections to such addresses. Asked by the connection itself, so that a name cannot change in between. */
export const lookupPublic: LookupFunction = (hostname, options, callback) =>
  lookup(hostname, options, (error, address, family) => {
    const found = typeof address === 'string' ? [address] : (address ?? []).map(one => one.address);
    const isPublic = found.every(one => ipaddr.process(one).range() === 'unicast');
    callback(
      error ?? (isPublic ? null : Object.assign(new Error('no public address'), { code: 'ENOTPUBLIC' })),
      address,
      family,
    );
  });

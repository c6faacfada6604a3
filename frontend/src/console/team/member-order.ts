import type { Member } from 'backend/contract';

/** Who works here, then who is expected, then who has left; by name among each. */
export function byPresence(a: Member, b: Member): number {
  return order.indexOf(a.state) - order.indexOf(b.state) || a.name.localeCompare(b.name);
}

const order: Member['state'][] = ['active', 'invited', 'deactivated'];

import type { CannedReply, NewCannedReply } from 'backend/contract';
import { call } from '../api.ts';

export const repliesApi = {
  list: () => call<{ replies: CannedReply[] }>('GET', '/api/canned-replies'),
  add: (reply: NewCannedReply) => call<CannedReply>('POST', '/api/canned-replies', reply),
  change: (id: string, reply: NewCannedReply) => call<CannedReply>('PUT', replyAt(id), reply),
  remove: (id: string) => call<object>('DELETE', replyAt(id)),
};

const replyAt = (id: string) => `/api/canned-replies/${encodeURIComponent(id)}`;
